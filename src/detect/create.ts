/** Makes an engine of rules. */

import { type Added, type AddedOptions, compileAdded } from "./runtime/added.ts";
import { completeBounds, completeRaw } from "./complete.ts";
import { compileRules } from "./pattern/compile.ts";
import type { Completed, Engine, RawMatch } from "./engine.ts";
import { type Asked, besideAnchors, findRaw, localReach, settledFrom, settledTo } from "./find.ts";
import { NameTable } from "./locate/name-table.ts";
import { markLines } from "./runtime/line-marks.ts";
import type { PrefilterFactory } from "./prefilter/prefilter.ts";
import { createPlainPrefilter } from "./prefilter/plain.ts";
import { rulesHash, textHash } from "./rules-hash.ts";
import { preparedIndexOf } from "../rules/prepared.ts";
import type { Rule } from "../rules/rule.ts";
import { detectionVersion } from "./version.ts";

/** What an engine may be made with. */
export interface EngineOptions extends AddedOptions {
  /** The prefilter to use; the plain one where none is given. */
  readonly prefilter?: PrefilterFactory | undefined;
  /** Find identifiers and what is public by design as well. */
  readonly identifiers?: boolean | undefined;
  /** Find made-up and documented tokens as well, with the note `example`: who asks for them leaves them out of reports. */
  readonly examples?: boolean | undefined;
}

/**
 * Makes an engine of rules. Not re-entrant across prefilter instances: one engine a thread.
 * @throws Error where a rule is wrong
 */
export function createEngine(rules: readonly Rule[], options: EngineOptions = {}): Engine {
  const compiled = compileRules(rules, options.examples);
  const names = new NameTable(compiled);
  const prefilter = (options.prefilter ?? createPlainPrefilter)({
    heads: compiled.heads,
    gates: compiled.gates,
    words: compiled.words,
    near: compiled.hasNear,
  });
  const added = compileAdded(rules.length, options);
  const identifiers = options.identifiers ?? false;
  let version: string | undefined;

  const findIn = (given: Uint8Array, from: number, to: number, asked: Asked, atOnce = false): RawMatch[] => {
    const bytes = plainBytes(given);
    const raw = findRaw(compiled, names, prefilter, bytes, from, to, asked, atOnce);
    if (added) findAdded(added, bytes, from, to, asked, raw);
    return raw;
  };
  /** What is added says of its spans how far it looks; an anchor stands no farther from those. */
  const addedReach = 3 * (added?.reach ?? 0);
  const scanAt = (bytes: Uint8Array, depth: number): Completed =>
    completeRaw(
      compiled,
      names,
      plainBytes(bytes),
      findIn(bytes, 0, bytes.length, "spans", true),
      depth < completeBounds.depth ? (inner) => scanAt(inner, depth + 1) : undefined,
      { added, identifiers, isDecoded: depth > 0 },
    );

  const { lineExpressions } = options;
  const marked = (completed: Completed, bytes: Uint8Array): Completed =>
    lineExpressions === undefined ? completed : markLines(completed, bytes, lineExpressions);

  return {
    get version(): string {
      return (version ??= versionOf(rules, options));
    },
    reach: Math.max(localReach, added?.reach ?? 0),
    find: (bytes, from = 0, to = bytes.length) => findIn(bytes, from, to, "spans"),
    findAnchored: (bytes, from, to) => findIn(bytes, from, to, "anchors"),
    besideAnchors,
    settledFrom: (bytes, at) => Math.max(settledFrom(bytes, at), at + addedReach),
    settledTo: (bytes, at) => Math.min(settledTo(bytes, at), at - addedReach),
    complete: (bytes, raw) =>
      marked(
        completeRaw(compiled, names, plainBytes(bytes), raw, (inner) => scanAt(inner, 1), {
          added,
          identifiers,
          isDecoded: false,
        }),
        bytes,
      ),
    scan: (bytes) => marked(scanAt(bytes, 0), bytes),
  };
}

/** What tells engines apart that find different things. */
function versionOf(rules: readonly Rule[], options: EngineOptions): string {
  const { identifiers, customRules = [], lineExpressions, ownCredentials } = options;
  const custom = customRules.length === 0 ? "" : `-c${textHash(JSON.stringify(customRules))}`;
  const lines = lineExpressions?.size ? `-l${textHash(JSON.stringify([...lineExpressions.keys()]))}` : "";
  const own = ownCredentials ? `-o${ownCredentials.id}` : "";
  return `${detectionVersion}-${preparedIndexOf(rules)?.hash ?? rulesHash(rules)}${custom}${lines}${identifiers ? "-i" : ""}${own}`;
}

function findAdded(added: Added, bytes: Uint8Array, from: number, to: number, asked: Asked, raw: RawMatch[]): void {
  const byAnchor = asked === "anchors";
  const whole = from <= 0 && to >= bytes.length;
  const around = byAnchor ? added.reach : 0;
  const told = new Set<string>(); // two words may lead to one value
  added.find(bytes, from - around, to + around, (rule, start, end, anchor) => {
    if (!whole && (byAnchor ? anchor < from || anchor >= to : start >= to || end <= from)) return;
    const key = `${rule}:${start}:${end}`;
    if (told.has(key)) return;
    told.add(key);
    raw.push({ rule, start, end, anchor });
  });
}

/** The same bytes without Node's Buffer around them, whose `subarray` costs ten times as much. */
function plainBytes(bytes: Uint8Array): Uint8Array {
  return bytes.constructor === Uint8Array ? bytes : new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
