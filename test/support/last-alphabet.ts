/** The alphabet that a pattern ends with. */
import type { Part } from "../../src/detect/pattern/parse.ts";

export function lastAlphabet(parts: readonly Part[]): string {
  for (const part of parts.toReversed()) {
    if (part.kind === "characters") return part.characters;
    if (part.kind === "either") return lastAlphabet(part.branches[0] ?? []);
  }
  return "a";
}
