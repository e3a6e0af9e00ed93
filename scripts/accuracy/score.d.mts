export interface Sample {
  readonly source: string;
  readonly rule: string;
  readonly vendor: string;
  readonly filename: string | null;
  readonly text: string;
  readonly expect: boolean;
  readonly secret: string | null;
  readonly secrets?: readonly string[];
  readonly kind?: string;
  readonly weak?: boolean;
  readonly scope?: "any" | "rule";
  readonly category?: string;
}

export interface Found {
  readonly value: string;
  /** What stands in the file at its places. */
  readonly written?: readonly string[];
  readonly rule: string;
  readonly confidence: string;
  readonly note?: string;
}

export interface Outcome {
  readonly sample: Sample;
  readonly found: readonly Found[];
  readonly right: boolean;
  readonly byValue: boolean;
  readonly nearly: boolean;
}

export interface Share {
  readonly of: number;
  readonly hit: number;
  readonly share: number | null;
}

export interface Sums {
  readonly positives: Share;
  readonly byValue: number;
  readonly meanOverRules: number | null;
  readonly rules: number;
  readonly nearly: number;
  readonly weak: Share;
  readonly falseAny: Share;
  readonly falseRule: Share;
}

export interface Summary {
  readonly leastShare: number;
  readonly all: Sums;
  readonly bySource: Readonly<Record<string, Sums>>;
  readonly byVendor: Readonly<Record<string, Sums>>;
  readonly byRule: Readonly<Record<string, Sums>>;
  readonly aws: Sums;
  readonly creddata: Sums;
}

export function judgeSample(sample: Sample, found: readonly Found[]): Outcome;
export function summarise(outcomes: readonly Outcome[]): Summary;
export function isAws(sample: Pick<Sample, "vendor" | "rule">): boolean;
