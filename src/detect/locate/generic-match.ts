/** What is left of values under names where no vendor's rule holds: passwords, keys and tokens by their name and by what they look like. */

import { confidenceOf, thresholds } from "../../core/judged.ts";
import { type Encoding, exampleNote } from "../../core/match.ts";
import { isTokenHeader } from "../check.ts";
import { knownSchemeLength, schemeLength } from "./scheme.ts";
import type { CompiledRules } from "../pattern/compile.ts";
import { decodeEscapes, decodePercent } from "../decode/encoding.ts";
import { judgeNamed } from "../judge/generic.ts";
import { isPublicIdentifier } from "../judge/public-identifier.ts";
import { type NameFacts } from "./name-table.ts";
import { type NamedValue } from "./named-value.ts";
import { isPlaceholder, isTyped } from "../judge/placeholder.ts";
import { looksRandom, rarity } from "../judge/rarity.ts";
import { latin1, toBytes, utf8 } from "../text.ts";
import { base64Text, isExactName, isIdAndSecret } from "./named-rule.ts";
import { anyWord } from "../word-list.ts";
import type { NamedMatch } from "./named-match.ts";

/** Judges a value that only its name gives away: undefined where it is no secret. */
export function matchGeneric(
  rules: CompiledRules,
  facts: NameFacts,
  bytes: Uint8Array,
  value: NamedValue,
): NamedMatch | undefined {
  const text = latin1(bytes, value.start, value.end);
  // A header's value carries its scheme before the credential.
  const named = schemeLength(facts.name, text);
  const scheme = named || knownSchemeLength(text);
  const inner = scheme > 0 ? { ...value, start: value.start + scheme } : value;
  const plain = scheme > 0 ? text.slice(scheme) : text;
  if (isTokenHeader(plain)) return undefined;
  // Any key of a Kubernetes Secret may be a password, whatever it is called.
  if (value.place === "manifest" && plainMembers.test(facts.name) && !isRandom(base64Text(plain) ?? plain))
    return undefined;
  const kind = named > 0 ? "secret" : value.place === "manifest" ? "password" : facts.kind;
  // A Kubernetes Secret holds its passwords in base64: what is base64 of text is judged as that text.
  const base64 = kind === "password" || plain.length < 16 || plain.endsWith("=") ? base64Text(plain) : undefined;
  // Names that promise one fixed form, and another form under them: most likely something else.
  const promised =
    facts.rules.some((named) => named.exclusive && named.words.every((word) => facts.words.includes(word))) &&
    !isIdAndSecret(plain);
  const isLogin = base64 !== undefined && !promised && /auth$/i.test(facts.name) && isUserAndPassword(base64);
  const { start, end, quoted } = inner;
  const { name } = facts;
  if (isLogin && rules.builtIn.secret !== undefined)
    return {
      rule: rules.builtIn.secret,
      start,
      end,
      secret: base64,
      decodedFrom: ["base64"],
      confidence: "medium",
      name,
      quoted,
    };
  const judgement =
    base64 === undefined
      ? judgeNamed(bytes, inner, kind, name, plain)
      : judgeNamed(bytes, inner, kind, name, base64, toBytes(base64));
  if (!judgement) {
    const found = rules.builtIn[kind === "password" ? "password" : "secret"];
    if (!rules.examples || found === undefined || (kind !== "password" && kind !== "secret") || !isTyped(plain))
      return undefined;
    return {
      rule: found,
      start,
      end,
      secret: plain,
      decodedFrom: [],
      confidence: "low",
      name,
      note: exampleNote,
      quoted,
    };
  }
  const rule = rules.builtIn[judgement.kind];
  if (rule === undefined) return undefined;
  if (isPublicIdentifier(rules, bytes, start, plain)) return undefined;
  const isOther = promised || (judgement.kind === "secret" && isExactName(rules, facts, bytes, value));
  const judged = isOther ? { ...judgement, score: Math.min(judgement.score, thresholds.low) } : judgement;
  const said = base64 === undefined ? contentOf(bytes, inner) : { secret: base64, decodedFrom: decodedBase64 };
  if (said === undefined) return undefined;
  const { secret, decodedFrom } = said;
  return { rule, start, end, secret, decodedFrom, confidence: confidenceOf(judged) ?? "low", judged, name, quoted };
}

const decodedBase64: readonly Encoding[] = ["base64"];
const notDecoded: readonly Encoding[] = [];

/** The secret that a value stands for as it is written; undefined where it is no text. */
function contentOf(
  bytes: Uint8Array,
  { nameEnd, start, end, quoted }: NamedValue,
): Pick<NamedMatch, "secret" | "decodedFrom"> | undefined {
  const written = utf8(bytes, start, end);
  if (isBinary(written)) return undefined;
  const percent = bytes[nameEnd] === 0x25 ? decodePercent(written) : undefined;
  if (percent !== undefined) return { secret: percent, decodedFrom: ["percent"] };
  const unescaped = quoted ? decodeEscapes(written) : undefined;
  if (unescaped !== undefined && unescaped.length > 3) return { secret: unescaped, decodedFrom: ["escapes"] };
  return { secret: written, decodedFrom: notDecoded };
}

function isRandom(text: string): boolean {
  const bytes = toBytes(text);
  return looksRandom(bytes, 0, bytes.length);
}

const plainWords =
  "host hostname port database db dbname user username login provider type uri url endpoint region bucket namespace name email scheme protocol server".split(
    " ",
  );
/** Members of a Kubernetes Secret that say where something is, not how to open it. */
const plainMembers = anyWord({ is: plainWords, last: plainWords });

/** Whether a text is `user:password`, as Docker and npm keep it in base64 under `auth` and `_auth`. */
function isUserAndPassword(text: string): boolean {
  const [, user = "", password = ""] = /^([^:\s]{1,64}):(\S{6,})$/.exec(text) ?? [];
  const bytes = toBytes(password);
  return (
    password !== "" && password !== user && !isPlaceholder(password, false) && rarity(bytes, 0, bytes.length) >= 28
  );
}

/** Whether a quarter of what was read as UTF-8 is none: an image, in which a name stands by chance. */
function isBinary(text: string): boolean {
  return text.includes("\ufffd") && (text.match(/\ufffd/g)?.length ?? 0) * 4 >= text.length;
}
