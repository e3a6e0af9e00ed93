/** From a raw match to all that its rule can say of it. */

import type { BuiltInRule } from "../rules/rule.ts";
import type { CompiledRules } from "./pattern/compile.ts";
import { type RawMatch } from "./engine.ts";
import { matchNameAt, type ReadNames } from "./locate/named-match.ts";
import type { NameTable } from "./locate/name-table.ts";
import { matchNear } from "./locate/near.ts";
import { isQuote, nameEndAt } from "./locate/syntax/bytes.ts";
import { readKey, undoKey } from "./locate/private-key.ts";
import { findShapes } from "./locate/shape.ts";
import { utf8 } from "./text.ts";
import { matchToken } from "./locate/token.ts";
import { runEnd, tokenCharacter } from "./prefilter/triggers.ts";
import { findPhrase } from "./locate/phrase.ts";
import { type Draft } from "./drafts.ts";

/** Runs the rule of a raw match again, now for all it can tell. */
export function describe(
  rules: CompiledRules,
  names: NameTable,
  bytes: Uint8Array,
  raw: RawMatch,
  read: ReadNames | undefined,
): Draft | undefined {
  const rule = rules.rules[raw.rule];
  if (!rule) return undefined;
  const plain = {
    rule: raw.rule,
    start: raw.start,
    end: raw.end,
    secret: utf8(bytes, raw.start, raw.end),
    decodedFrom: [],
  };
  const syntax = { quoted: isQuote(bytes[raw.start - 1]) };
  if (rule.kind === "token") {
    for (const token of rules.tokens(bytes, raw.anchor)) {
      if (token.rule !== raw.rule) continue;
      const found = matchToken(token, bytes, raw.anchor, rules);
      if (found && token.wholeRun && found.end === raw.end) {
        const end = base64End(bytes, raw.end);
        return { ...plain, end, secret: utf8(bytes, raw.start, end), confidence: found.confidence, syntax };
      }
      if (found && found.end === raw.end)
        return { ...plain, confidence: found.confidence, syntax, ...(found.note ? { note: found.note } : {}) };
    }
    if (raw.anchor === raw.start) return undefined; // else it was put together from literals under a name
  }
  if (rule.kind === "shape") {
    const found = findShapes(rules, bytes, raw.anchor, runEnd(bytes, raw.anchor)).find(
      (shape) => shape.rule === raw.rule && shape.start === raw.start && shape.end === raw.end,
    );
    return found && { ...plain, confidence: found.confidence, syntax, ...(found.note ? { note: found.note } : {}) };
  }
  if (rule.kind === "near" && raw.anchor === raw.start) {
    const found = matchNear(rules, bytes, raw.start, runEnd(bytes, raw.start));
    return found && { ...plain, confidence: found.confidence, syntax };
  }
  const said = findPhrase(rules, bytes, raw.anchor, rule.kind === "phrase" && raw.anchor === raw.start);
  if (said) return said.rule === raw.rule && said.start === raw.start && said.end === raw.end ? said : undefined;
  const found = read?.get(raw.anchor) ?? matchNameAt(rules, names, bytes, raw.anchor, nameEndAt(bytes, raw.anchor));
  const match = found.find((one) => one.rule === raw.rule && one.start === raw.start && one.end === raw.end);
  if (!match) return undefined;
  return {
    rule: match.rule,
    start: match.start,
    end: match.end,
    secret: match.secret,
    decodedFrom: match.decodedFrom,
    confidence: match.confidence,
    syntax: { name: match.name, quoted: match.quoted },
    ...(match.judged ? { judged: match.judged } : {}),
  };
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
