/** Secrets that the words and signs around them give away: the one reader for all rows of phrases. Local: a row's reach on either side of its text. */

import type { PhraseVeto } from "../../core/named.ts";
import { confidenceOf, type Judged, thresholds } from "../../core/judged.ts";
import { runCheck } from "../check.ts";
import { decodePercent } from "../decode/encoding.ts";
import type { Draft } from "../drafts.ts";
import { judgeNamed } from "../judge/generic.ts";
import { isPlaceholder, isPlayOnWord, isUsual } from "../judge/placeholder.ts";
import { bitsPerCharacter, looksRandom, rarity } from "../judge/rarity.ts";
import type { CompiledPhrase } from "../pattern/compile-phrase.ts";
import type { CompiledRules } from "../pattern/compile.ts";
import { latin1, toBytes, utf8 } from "../text.ts";
import { isQuote } from "./syntax/bytes.ts";
import { valueOf } from "./syntax/value.ts";
import { digits, holdsAny, isMadeOf, letters } from "../characters.ts";

/** A value that a phrase holds. */
interface Held {
  readonly start: number;
  readonly end: number;
  readonly user: string | undefined;
  readonly isSample: boolean;
}

/**
 * The secret of the phrase that the trigger at `at` belongs to; undefined where no phrase stands there, null where one does whose value is
 * no secret.
 */
export function findPhrase(
  rules: CompiledRules,
  bytes: Uint8Array,
  at: number,
  isRun = false,
): Draft | null | undefined {
  // Quick: at most words no phrase begins.
  if (!isRun && rules.phrases(bytes, at).length === 0) return undefined;
  let found: Draft | null | undefined;
  eachPhrase(rules, bytes, at, isRun, (_phrase, _span, outcome) => {
    found = typeof outcome === "string" ? null : outcome;
    return found !== null;
  });
  return found;
}

/** Calls `see` for each phrase that the trigger at `at` belongs to, with its secret or why it holds none, until it says that that is enough. */
export function eachPhrase(
  rules: CompiledRules,
  bytes: Uint8Array,
  at: number,
  isRun: boolean,
  see: (phrase: CompiledPhrase, span: Pick<Draft, "start" | "end">, outcome: Draft | PhraseVeto) => boolean,
): void {
  for (const phrase of isRun ? rules.phrasesOfRuns() : rules.phrases(bytes, at)) {
    const from = at - phrase.offset;
    if (!standsAt(bytes, from, phrase.at)) continue;
    const held = heldBy(phrase, bytes, from);
    if (held && see(phrase, held, judge(phrase, bytes, at, held))) return;
  }
}

function standsAt(bytes: Uint8Array, from: number, text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const wanted = text.charCodeAt(i);
    const byte = bytes[from + i] ?? 0;
    if (byte === wanted || (wanted === 0x20 && (byte === 0x09 || byte === 0x0a))) continue;
    if (wanted < 0x61 || wanted > 0x7a || (byte | 32) !== wanted) return false;
  }
  return true;
}

function heldBy({ at, before, text, reach }: CompiledPhrase, bytes: Uint8Array, from: number): Held | undefined {
  const behind = from + at.length;
  const said = text.exec(latin1(bytes, behind, behind + reach));
  if (!said) return undefined;
  const led = before?.exec(latin1(bytes, from - reach, from));
  if (led === null) return undefined;
  const user = said.groups?.["user"] ?? led?.groups?.["user"];
  const isSample = said.groups?.["sample"] !== undefined;
  const inText = said.indices?.groups?.["secret"];
  const inBefore = led?.indices?.groups?.["secret"];
  const leftEnd = Math.max(0, from - reach);
  const [start, end] = inText ? inText.map((one) => behind + one) : (inBefore ?? []).map((one) => leftEnd + one);
  return start === undefined || end === undefined ? undefined : { start, end, user, isSample };
}

function judge(
  phrase: CompiledPhrase,
  bytes: Uint8Array,
  anchor: number,
  { start, end, user, isSample }: Held,
): Draft | PhraseVeto {
  const written = latin1(bytes, start, end);
  const decoded = phrase.percent ? decodePercent(written) : undefined;
  const text = decoded ?? written;
  const checked = phrase.check === undefined ? "right" : runCheck(phrase.check, text);
  if (checked === "no") return "failsCheck";
  const draft = {
    rule: phrase.rule,
    start,
    end,
    secret: decoded ?? utf8(bytes, start, end),
    decodedFrom: decoded === undefined ? [] : (["percent"] as const),
    syntax: { quoted: isQuote(bytes[start - 1]), ...(user === undefined ? {} : { name: user }) },
  };
  const confidence = checked === "right" ? phrase.confidence : "low";
  if (phrase.value === "checked") return { ...draft, confidence };
  const random = looksRandom(bytes, start, end);
  if (phrase.value === "random" && !random) return "notRandom";
  if (isPlaceholder(phrase.value === "random" ? text : written, random)) return "placeholder";
  if (phrase.value === "random") return { ...draft, confidence };
  const nameEnd = phrase.isNamed ? anchor + phrase.at.length - phrase.offset : start - 1;
  const value = valueOf({ nameStart: anchor, nameEnd }, { start, end }, "assign", "direct", true, {
    kind: "password",
    inUse: phrase.value === "password-in-use",
  });
  const judgement = judgeNamed(
    bytes,
    value,
    "password",
    "password",
    text,
    decoded === undefined ? undefined : toBytes(decoded),
  );
  if (!judgement) return "unlikely";
  const isAgain = user !== undefined && text.toLowerCase() === user.toLowerCase();
  if (isAgain && phrase.value === "password") return "accountAgain";
  const isRare = random && rarity(bytes, start, end) >= 48;
  // Letters alone are a word, unless no word has so rare ones.
  const areRareLetters = isRare && isMadeOf(text, letters) && bitsPerCharacter(bytes, start, end) >= 6;
  const isWord = isAgain || (isUsual(text) && !areRareLetters);
  const drawn = isRare && !isWord && (holdsAny(text, digits) || bitsPerCharacter(bytes, start, end) >= 6);
  // A password that was random proves itself where nothing but a password stands.
  if (drawn && !isSample && !phrase.isNamed) return { ...draft, confidence };
  const judged: Judged = {
    ...judgement,
    score: drawn ? Math.max(judgement.score, thresholds.medium) : judgement.score,
    weak: judgement.weak && !drawn,
    // In use, `P4ssw0rd` was chosen by somebody; `password` may stand for anything.
    standIn: judgement.standIn || (isWord && !(value.inUse && !isAgain && isPlayOnWord(text))) || (isSample && !drawn),
  };
  return { ...draft, judged, confidence: confidenceOf(judged) ?? "low" };
}
