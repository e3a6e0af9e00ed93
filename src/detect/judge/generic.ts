/**
 * Judges a value that has no form of its own, by the name it stands under, by where it stands and by itself: gathers evidence, weighs
 * it, and asks the reject forms of what is left.
 */

import type { NameKind } from "../../core/named.ts";
import { type Judged, mostForFile, thresholds } from "../../core/judged.ts";
import type { NamedValue } from "../locate/named-value.ts";
import { bitsUnit } from "./evidence/value.ts";
import { writingOfWordAndDigits } from "./evidence/words.ts";
import { evidenceAt, gather } from "./evidence/evidence.ts";
import { secretHead } from "./evidence/name.ts";
import { commentMark } from "./evidence/place.ts";
import { isPlural } from "../locate/syntax/value.ts";
import { latin1 } from "../text.ts";
import { scoreOf } from "./model.ts";
import { isCalledExample } from "./placeholder.ts";
import { fewWords } from "./reject/place.ts";
import { rejectedBy } from "./reject/reject.ts";
import { uuid } from "./uuid.ts";
import { charactersIn, digits, holdsAny, isMadeOf, keep, letters, lower } from "../characters.ts";
import { anyWord } from "../word-list.ts";

/** What a value under a name was judged to be; undefined where it is no secret. */
export interface Judgement extends Judged {
  readonly kind: "password" | "secret";
}

const at = {
  randomness: evidenceAt("randomness"),
  writing: evidenceAt("writing"),
  letterBits: evidenceAt("letters-bits-per-character"),
  standIn: evidenceAt("stand-in"),
  filler: evidenceAt("filler"),
  connection: evidenceAt("connection"),
  genericShare: evidenceAt("generic-share"),
  repeatsName: evidenceAt("repeats-name"),
  nameAbout: evidenceAt("name-about"),
  nameHead: evidenceAt("name-head"),
  lineMark: evidenceAt("line-mark"),
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
  // Of what stands without quotes or under a weak name most is refused by its form, which costs less to ask than evidence.
  // So is what stands far down a list, by the list.
  const isRefusedFirst = !value.quoted || kind === "weak" || value.index >= fewWords;
  if (isRefusedFirst && rejectedBy(bytes, value, kind, name, text) !== undefined) return undefined;
  const evidence = gather(bytes, value, kind, name, text, content);
  const isPassword = kind === "password";
  const connection = evidence[at.connection] === 1;
  const isMadeUp = kind === "secret" && isOfWords(evidence, text);
  const most =
    isPassword || isMadeUp || isDrawn(value, kind, name, text, evidence)
      ? Infinity
      : thresholds.medium - mostForFile / 2 - 1;
  const weighed = Math.min(scoreOf(evidence), most);
  const score = kind === "secret" && isPassphrase(text) ? Math.max(weighed, thresholds.medium) : weighed;
  const isOption = bytes[value.nameStart - 1] === 0x2d; // --password …
  const isSaid = value.place === "fallback" || value.place === "manifest";
  const plain = isPassword && (connection || isSaid || value.quoted || isOption);
  // A plain one is reported from its threshold on whatever the kind of file adds.
  if (plain ? score < thresholds.plain : score + mostForFile < thresholds.low) return undefined;
  if (!isRefusedFirst && rejectedBy(bytes, value, kind, name, text) !== undefined) return undefined;
  const weak = isMadeUp || (isPassword && isWritten(evidence, text));
  // Chance writes `xxx` as well.
  const drawn = text.length >= 16 && (evidence[at.randomness] as number) >= 128 + 14;
  const standIn =
    (evidence[at.standIn] === 1 && !drawn) ||
    isCalledExample(text) ||
    evidence[at.filler] === 1 ||
    (connection && /^[a-z]*(?:pass(?:word|wd)?|pwd)$/i.test(text)) || // Server=…;Password=mypassword;
    (isPassword && isOfAnyone(bytes, value.nameStart));
  const common = weak && isCommon(bytes, value, evidence, text);
  return { kind: isPassword ? "password" : "secret", score, weak, plain, standIn, connection, common };
}

/** Four words or more that nobody would put together, as people draw them from a list: unplug7-coherent-outlast-undergo. Blanks may part them. */
function isPassphrase(text: string): boolean {
  const words = text.split(/[- ]/);
  return words.length >= 4 && words.every((word) => /^[a-z]{4,12}\d{0,2}$/.test(word)) && !wordOfNames.test(text);
}

const wordOfNames = anyWord({
  holds:
    "secret token key auth cred pass user name test example change prod stag service config api app data your this".split(
      " ",
    ),
});

/** A secret that a person made up of words, long enough to be one: reallyreallyreallyverysafe. */
function isOfWords(evidence: Uint8Array, text: string): boolean {
  return (
    (evidence[at.randomness] as number) < 128 &&
    (evidence[at.genericShare] as number) < 128 &&
    text.length >= 16 &&
    isMadeOf(text, letters)
  );
}

/** Made up by a person: likelier written than random, short, or a word with digits and a sign behind it. */
function isWritten(evidence: Uint8Array, text: string): boolean {
  if ((evidence[at.randomness] as number) < 128 || text.length < 8) return true;
  const writing = evidence[at.writing] as number;
  const wordLike = (evidence[at.letterBits] as number) < 5 * bitsUnit;
  if (writing === writingOfWordAndDigits) return wordLike || text.length < 10;
  // Up to three words with dashes, underscores or blanks between them.
  if (/^[A-Z]?[a-z]*(?:[ _-][A-Z]?[a-z]+){1,2}$/.test(text)) return true;
  return isMadeOf(text, letters) && (wordLike || text.length < 12);
}

/**
 * Whether a weak password is what anyone would try first: a word for it or for a product, its name again, the name of its account. Or
 * whether it may be none: its name is about something else, as in `forgot_password`, or it is one word with a capital, as labels are.
 */
function isCommon(
  bytes: Uint8Array,
  { nameStart, nameEnd, start, quoted, place }: NamedValue,
  evidence: Uint8Array,
  text: string,
): boolean {
  if (evidence[at.genericShare] === 255 || evidence[at.nameAbout] !== 0) return true;
  if (evidence[at.repeatsName] !== 0 && !saysMoreThan(latin1(bytes, nameStart, nameEnd), text)) return true;
  if (commonForms.some((form) => form.test(text))) return true;
  // The name of a variable or a setting; what a comment shows.
  if (/^[a-z]+(?:_[a-z]+)+$/.test(text) && (!quoted || wordOfSettings.test(text))) return true;
  if ((evidence[at.lineMark] as number) >= commentMark && !holdsAny(text, digits)) return true;
  // 'passwords' => 'users', 'passwd' => ['onoff']
  const isListed = place === "element" || /(?:\[|array\() ?["']$/.test(latin1(bytes, start - 8, start));
  if ((isListed || isPlural(bytes, nameEnd)) && isMadeOf(text, lower)) return true;
  const before = latin1(bytes, nameStart - accountReach, nameStart);
  const again = before.lastIndexOf(text);
  return (
    again >= 0 &&
    /(?:user(?:_?name)?|login|account|name|database|db|host)["']?\s{0,4}[:=,>]\s{0,4}["']?$/i.test(
      before.slice(0, again),
    )
  );
}

/** Words that a setting's name has in it, smtp_password, and hardly any made-up password with an underscore. */
const wordOfSettings = anyWord({ holds: "password passwd auth token secret login credential".split(" ") });

/** Whether the account before a password is one that takes any: `user = "anonymous"`. */
function isOfAnyone(bytes: Uint8Array, nameStart: number): boolean {
  return /[=:]\s{0,4}["']anonymous["']/.test(latin1(bytes, nameStart - accountReach, nameStart));
}

/** Whether the value is the name with more beside it: mysqlrootpassword. */
function saysMoreThan(name: string, text: string): boolean {
  const own = name.toLowerCase();
  const said = text.toLowerCase();
  return said.includes(own) && keep(said.replace(own, ""), lowerAndDigits).length >= 5;
}

/** How labels, and passwords that say what they are, are written. */
const commonForms: readonly RegExp[] = [
  // One word with a capital, words behind it, capitals alone, letters of another language.
  /^[A-Z][a-z]*(?:[ -][A-Za-z][a-z]*)*$/,
  /^[A-Z]{2,6}$/,
  /[^\x00-\x7f]/,
  // A word for a password behind words for what it is: newpassword123, my-very-good-password!, valid_pass.
  /^(?:(?:a|an|any|my|the|your|some|new|old|current|user|test|very|good|bad|valid|invalid|wrong|correct|strong|weak|secure|long|short|another|different|right)[-_ ]?){1,4}(?:password|passwd|pass|pwd)[-_]?\d{0,4}[!@#$.]{0,2}$/i,
  // mypassword
  /^my[a-z_-]*(?:pass|password|passwd|secret)$/,
  /^(?:[A-Z][a-z]+)+(?:Password|Secret)$/,
  // What a function does: setPassword.
  /^(?:set|get|change|reset|update|show|toggle|check|validate|forgot|confirm|enter|save|send|hash|encrypt|verify)(?:[A-Z][a-z]+)*(?:Password|Secret|Token)$/,
];

/** How far before a password its account is looked for, in bytes. */
const accountReach = 120;

/**
 * Whether a value under a name that promises no password can be more than a low finding: one that was random. Under a name such as
 * `key` alone ids and digests are commoner than keys.
 */
function isDrawn(value: NamedValue, kind: NameKind, name: string, text: string, evidence: Uint8Array): boolean {
  if (text.length < 8) return false;
  if ((evidence[at.randomness] as number) < 128 && kind === "weak") return false;
  // Letters alone, short: an id of the person who sends it, unless the name says that it is secret.
  const saysSecret = evidence[at.nameHead] === secretHead && evidence[at.genericShare] === 0;
  if (isMadeOf(text, lower) && text.length < (saysSecret ? 10 : 20)) return false;
  const hex = isMadeOf(text, hexAndDashes);
  if (kind !== "weak") return !hex || text.length >= 16;
  if (value.operator === "call" || value.operator === "space") return false;
  if (hex) return value.operator === "assign" && /^[A-Z][A-Z0-9]{2,}_(?:API_|APP_)?KEY$/.test(name) && !uuid.test(text);
  return text.length >= 20 && holdsAny(text, digits) && holdsAny(text, letters);
}

const lowerAndDigits = charactersIn("a-z0-9");
const hexAndDashes = charactersIn("0-9a-fA-F-");
