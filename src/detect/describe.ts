/** From what was located to all that its rule can say of it. */

import type { BuiltInRule } from "../rules/rule.ts";
import type { CompiledRules } from "./pattern/compile.ts";
import { type RawMatch } from "./engine.ts";
import { matchNameAt, type NamedMatch } from "./locate/named-match.ts";
import type { NameTable } from "./locate/name-table.ts";
import { matchNear, type NearMatch } from "./locate/near.ts";
import { isQuote, nameEndAt } from "./locate/syntax/bytes.ts";
import { readKey, undoKey } from "./locate/private-key.ts";
import { findShapes } from "./locate/shape.ts";
import { utf8 } from "./text.ts";
import { type FoundToken, matchToken } from "./locate/token.ts";
import { runEnd, tokenCharacter } from "./prefilter/triggers.ts";
import { findPhrase } from "./locate/phrase.ts";
import { type Draft } from "./drafts.ts";

/** What a raw match is: what it was where it was found, else located again. The text around it may have moved since. */
export function describe(rules: CompiledRules, names: NameTable, bytes: Uint8Array, raw: RawMatch): Draft | undefined {
  const { draft, start, end } = raw;
  if (draft === undefined) return locateAgain(rules, names, bytes, raw);
  if (draft.goesOn === true) return extended(bytes, { ...draft, start, end });
  return draft.start === start ? draft : { ...draft, start, end };
}

function locateAgain(rules: CompiledRules, names: NameTable, bytes: Uint8Array, raw: RawMatch): Draft | undefined {
  const { rule: index, anchor, start, end } = raw;
  const rule = rules.rules[index];
  const isSame = (one: { readonly rule: number; readonly start: number; readonly end: number }): boolean =>
    one.rule === index && one.start === start && one.end === end;
  switch (rule?.kind) {
    case undefined:
      return undefined;
    case "token":
      for (const token of rules.tokens(bytes, anchor)) {
        const found = token.rule === index ? matchToken(token, bytes, anchor, rules) : undefined;
        if (found && isSame(found)) return draftOf(bytes, found);
      }
      // Else it was put together from literals under a name.
      break;
    case "shape": {
      const found = findShapes(rules, bytes, anchor, runEnd(bytes, anchor)).find(isSame);
      return found && draftOf(bytes, found);
    }
    case "near": {
      const found = anchor === start ? matchNear(rules, bytes, start, runEnd(bytes, start)) : undefined;
      if (found && isSame(found)) return draftOf(bytes, found);
      break;
    }
    default: {
      const said = findPhrase(rules, bytes, anchor) ?? findPhrase(rules, bytes, anchor, true);
      if (said && isSame(said)) return said;
    }
  }
  const named = matchNameAt(rules, names, bytes, anchor, nameEndAt(bytes, anchor)).find(isSame);
  return named && draftOfNamed(named);
}

/** A token, or a value that only its form and a word near it give away. */
export function draftOf(bytes: Uint8Array, found: FoundToken | NearMatch): Draft {
  const { rule, start, end, confidence } = found;
  const draft: Draft = {
    rule,
    start,
    end,
    secret: utf8(bytes, start, end),
    decodedFrom: [],
    confidence,
    syntax: { quoted: isQuote(bytes[start - 1]) },
    ...("note" in found && found.note ? { note: found.note } : {}),
  };
  return "goesOn" in found && found.goesOn ? extended(bytes, { ...draft, goesOn: true }) : draft;
}

/** A token to the end of the base64 that its layout does not say the length of. */
function extended(bytes: Uint8Array, draft: Draft): Draft {
  const end = base64End(bytes, draft.end);
  return { ...draft, end, secret: utf8(bytes, draft.start, end) };
}

/** A value under a name. */
export function draftOfNamed(match: NamedMatch): Draft {
  const { rule, start, end, secret, decodedFrom, confidence, judged, note, name, quoted } = match;
  return { rule, start, end, secret, decodedFrom, confidence, judged, note, syntax: { name, quoted } };
}

/** Where the base64 that goes on at `at` ends, padding included. */
function base64End(bytes: Uint8Array, at: number): number {
  let end = at;
  while (tokenCharacter[bytes[end] ?? 0] === 1 && bytes[end] !== 0x2d && bytes[end] !== 0x5f) end++;
  for (let padding = 0; padding < 2 && bytes[end] === 0x3d; padding++) end++;
  return end;
}

export function privateKey(rules: CompiledRules, bytes: Uint8Array, raw: RawMatch): Draft | undefined {
  const key = readKey(bytes, raw.start);
  if (!key) return undefined;
  const kind: BuiltInRule["finds"] = key.whole ? "private-key" : "private-key-cut-short";
  const rule = rules.builtIn[kind] ?? rules.builtIn["private-key"];
  if (rule === undefined) return undefined;
  const written = utf8(bytes, key.start, key.end);
  const undone = undoKey(written);
  return {
    rule,
    start: key.start,
    end: key.end,
    secret: undone?.secret ?? written,
    decodedFrom: undone ? [undone.decodedFrom] : [],
    confidence: key.encrypted ? "low" : (rules.rules[rule] as BuiltInRule).confidence,
    syntax: { quoted: isQuote(bytes[key.start - 1]) },
    ...(key.encrypted ? { note: "passphrase-protected" } : {}),
  };
}
