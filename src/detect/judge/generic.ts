/**
 * Judges a value that has no form of its own, by the name it stands under, by where it stands and by itself: gathers evidence, weighs
 * it, and asks the reject forms of what is left.
 */

import { type Judged, mostForFile, thresholds } from "../../core/judged.ts";
import type { NameKind } from "../locate/name.ts";
import type { NamedValue } from "../locate/named-value.ts";
import { evidenceAt, gather } from "./evidence/evidence.ts";
import { scoreOf } from "./model.ts";
import { rejectedBy } from "./reject/reject.ts";

/** What a value under a name was judged to be; undefined where it is no secret. */
export interface Judgement extends Judged {
  readonly kind: "password" | "secret";
}

const at = {
  randomness: evidenceAt("randomness"),
  standIn: evidenceAt("stand-in"),
  filler: evidenceAt("filler"),
  connection: evidenceAt("connection"),
} as const;

/**
 * Judges the value at `value` whose text is `text`, under the name written `name`, which is of the kind `kind`. Where the bytes hold
 * the value encoded, `content` is what it decodes to and `text` the text of that.
 */
export function judgeNamed(
  bytes: Uint8Array,
  value: NamedValue,
  kind: NameKind,
  name: string,
  text: string,
  content?: Uint8Array,
): Judgement | undefined {
  if (kind === "none" || text.length < 4) return undefined;
  const evidence = gather(bytes, value, kind, name, text, content);
  const isPassword = kind === "password";
  const connection = evidence[at.connection] === 1;
  // A secret of under 8 characters would be guessed: most such values are words and numbers of code.
  const score = Math.min(scoreOf(evidence), isPassword || text.length >= 8 ? Infinity : thresholds.medium - 1);
  const plain = isPassword && (connection || value.quoted);
  if (score + mostForFile < (plain ? thresholds.plain : thresholds.low)) return undefined;
  if (rejectedBy(bytes, value, kind, name, text) !== undefined) return undefined;
  const weak = isPassword && (evidence[at.randomness] as number) < 128;
  const standIn = evidence[at.standIn] === 1 || evidence[at.filler] === 1;
  return { kind: isPassword ? "password" : "secret", score, weak, plain, standIn, connection };
}
