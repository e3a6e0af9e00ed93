/** A row of a tab-separated file, by the names of its first line. */
export type Row = Readonly<Record<string, string>>;

export interface Sums {
  readonly name: string;
  readonly findings: number;
  readonly repositories: number;
  readonly right: number;
  readonly defensible: number;
  readonly wrong: number;
  readonly interval: readonly [number, number];
  readonly megabytes: number;
  readonly wrongPerMegabyte: number;
}

export function summarise(
  labels: readonly Row[],
  repositories: readonly Row[],
): Readonly<Record<"confidence" | "group" | "ecosystem" | "all", readonly Sums[]>>;

export function wilson(hits: number, of: number): readonly [number, number];

export function readTable(text: string): readonly Row[];
