export interface Sibling {
  /** Whether a scan must find something in it. */
  side: "found" | "quiet";
  /** The form's file and heading in forms/. */
  kind: string;
  id: string;
  /** The name under which the text is scanned. */
  file: string;
  text: string;
  expected: { start: number; end: number; value: string; confidence: "counts" | "low" }[];
}

/** Each form once where there is no count. */
export function buildSiblings(options: { count?: number; seed: string; folder?: URL }): Sibling[];
