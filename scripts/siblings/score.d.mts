interface Place {
  /** Offsets in UTF-16 units of the text, the end exclusive. */
  start: number;
  end: number;
}

export interface Reported extends Place {
  secret: string;
  confidence: "high" | "medium" | "low";
}

export interface Expected extends Place {
  value: string;
  confidence: "counts" | "low";
}

export interface Judged {
  found: boolean;
  exact: boolean;
  extra: boolean;
  loud: boolean;
}

export interface ReportFinding {
  secret: string;
  confidence: "high" | "medium" | "low";
  places: readonly { path: string; line: number; column: number; endLine: number; endColumn: number }[];
}

export function judge(expected: readonly Expected[], reported: readonly Reported[], file?: string): Judged;
export function reportedByPath(
  findings: readonly ReportFinding[],
  textOf: (path: string) => string,
): Map<string, Reported[]>;
