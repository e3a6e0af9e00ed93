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
  share: evidenceAt("generic-share"),
  repeats: evidenceAt("repeats-name"),
  standIn: evidenceAt("stand-in"),
  filler: evidenceAt("filler"),
  connection: evidenceAt("connection"),
  blanks: evidenceAt("blanks"),
} as const;

/** From this share of generic words on, in 255ths, a password consists of them. */
const mostlyGeneric = 150;

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
  const score = scoreOf(evidence);
  const isPassword = kind === "password";
  const written = (evidence[at.randomness] as number) < 128;
  const standIn = evidence[at.standIn] === 1 || evidence[at.filler] === 1;
  const weak =
    isPassword && written && (standIn || (evidence[at.share] as number) >= mostlyGeneric || evidence[at.repeats] !== 0);
  if (score + mostForFile < thresholds.low) return undefined;
  const connection = evidence[at.connection] === 1;
  if (rejectedBy(bytes, value, kind, name, text) !== undefined) return undefined;
  return { kind: isPassword ? "password" : "secret", score, weak, standIn, connection };
}
