/** What became of another scanner's decision, as stable words; messages/ has a sentence for each. */

export const importNotes = [
  "custom-rule",
  "our-rule",
  "switched-off",
  "severity",
  "allowed",
  "ignored",
  "accepted",
  "setting",
  "built-in-stay-on",
  "line-for-match",
  "line-number",
  "whole-file",
  "path-as-expression",
  "audited-real",
  "not-audited",
  "own-digest",
  "unknown-rule",
  "not-found",
  "network",
  "path-only",
  "program",
  "scanner-setting",
] as const;

/** One of the words. */
export type ImportNote = (typeof importNotes)[number];

/** How near leakscan comes to what the other scanner did. */
export type ImportState = "taken" | "differs" | "none";
