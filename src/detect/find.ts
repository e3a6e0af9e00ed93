/**
 * The local pass: prefilter events to raw matches. What it says of a span depends on at most `reach` bytes on either
 * side, so that scanning a window with its context gives what scanning the whole would give there.
 */

import type { CompiledRules } from "./pattern/compile.ts";
import { draftOf, draftOfNamed, type Known } from "./describe.ts";
import type { Draft } from "./drafts.ts";
import { half, type RawMatch } from "./engine.ts";
import { matchNameAt } from "./locate/named-match.ts";
import type { NameTable } from "./locate/name-table.ts";
import { maxAhead, maxBehind, maxName, nameEndAt } from "./locate/syntax/bytes.ts";
import { matchNear } from "./locate/near.ts";
import { completeBounds } from "./complete.ts";
import { chunkSize, look, type Prefilter, type PrefilterSink } from "./prefilter/prefilter.ts";
import { findKeyHead, findPuttyHead } from "./locate/private-key.ts";
import { findShapes } from "./locate/shape.ts";
import { bulkRun, findTokensBefore, shortestBeginning, tokenAt, type FoundToken } from "./locate/token.ts";
import { isTrigger, tokenCharacter } from "./prefilter/triggers.ts";
import { findPhrase } from "./locate/phrase.ts";

/** How far the local pass may look on either side of what it reports, in bytes. */
export const localReach: number = Math.max(bulkRun, maxName + maxBehind + maxAhead) + 128;

/** Finds raw matches whose span touches `from` to `to`; keeps in `known` what they are, where it is given. */
export function findRaw(
  rules: CompiledRules,
  names: NameTable,
  prefilter: Prefilter,
  bytes: Uint8Array,
  from: number,
  to: number,
  known?: Known,
): RawMatch[] {
  const raw: RawMatch[] = [];
  const whole = from <= 0 && to >= bytes.length;
  const keep = (rule: number, start: number, end: number, anchor: number): void => {
    if (whole || (start < to && end > from)) raw.push({ rule, start, end, anchor });
  };
  const keepDraft = (
    one: { readonly rule: number; readonly start: number; readonly end: number },
    anchor: number,
    draft: () => Draft,
  ): void => {
    const { rule, start, end } = one;
    if (!whole && (start >= to || end <= from)) return;
    const match = { rule, start, end, anchor };
    raw.push(match);
    if (!known) return;
    known.set(match, draft());
    // What is completed at once is cut there: nothing is located only to be left out. Runs and words come in chunks, so what stands before is known.
    if (known.size === completeBounds.matches + 1) last = start + 2 * chunkSize;
  };
  let left = Math.max(0, from - localReach);
  let right = Math.min(bytes.length, to + localReach);
  if (!whole) {
    // A window's edge must not cut a run: what begins a long token may stand far to the left.
    const leftLimit = Math.max(0, left - 4096);
    while (left > leftLimit && joins(bytes, left - 1)) left--;
    const rightLimit = Math.min(bytes.length, right + 4096);
    while (right < rightLimit && joins(bytes, right)) right++;
  }
  const keepToken = (token: FoundToken): void => keepDraft(token, token.anchor, () => draftOf(bytes, token));
  let nameEnd = -1;
  let last = Infinity;
  const sink: PrefilterSink = {
    run(start, end, why) {
      if (start > last) return;
      if ((why & look.before) !== 0) findTokensBefore(rules, bytes, start, keepToken);
      if ((why & look.encoded) !== 0) keep(half.encoded, start, Math.min(end, start + 64), start);
      if (end - start > bulkRun) return;
      if ((why & look.shape) !== 0) for (const shape of findShapes(rules, bytes, start, end)) keepToken(shape);
      if ((why & look.bareSecret) !== 0) keep(half.bareSecret, start, end, start);
      if ((why & look.scheme) !== 0) {
        const said = findPhrase(rules, bytes, start, true);
        if (said) keepDraft(said, start, () => said);
      }
      if ((why & look.near) !== 0) {
        const near = matchNear(rules, bytes, start, end);
        if (near) keepDraft(near, start, () => draftOf(bytes, near));
      }
    },
    head(at, start, end) {
      if (at > last) return;
      tokenAt(rules, bytes, at, keepToken, shortestBeginning(bytes, at, start, end));
    },
    word(at) {
      if (at > last) return;
      const said = findPhrase(rules, bytes, at);
      if (said) keepDraft(said, at, () => said);
      if (said !== undefined) return;
      const first = (bytes[at] as number) | 32;
      if ((first >= 0x37 && first <= 0x39) || first === 0x24) {
        // 7Q~, 8Q~, $6$: what stands around them need hold no long run.
        tokenAt(rules, bytes, at, keepToken);
      } else if (first === 0x2d) {
        const head = findKeyHead(bytes, at);
        if (head) keep(half.keyHead, head.start, head.end, head.start);
      } else if (first >= 0x61) {
        if (at < nameEnd) return;
        if (first === 0x6b && bytes[at - 1] === 0x2d) {
          const head = findPuttyHead(bytes, at);
          if (head) return keep(half.keyHead, head.start, head.end, head.start);
        }
        const end = nameEndAt(bytes, at);
        // Of a name that is cut there, a later word may see the real end.
        if (end < at + maxName) nameEnd = end;
        for (const match of matchNameAt(rules, names, bytes, at, end)) keepDraft(match, at, () => draftOfNamed(match));
      }
    },
  };
  prefilter(bytes, left, right, sink);
  return raw;
}

/** Whether a token may go on over this byte: what long ones are parted by counts as well as what they are made of. */
function joins(bytes: Uint8Array, at: number): boolean {
  const byte = bytes[at] as number;
  return tokenCharacter[byte] === 1 || partsTokens[byte] === 1 || isTrigger(bytes, at);
}

/** Signs between the parts of long tokens: `$krb5asrep$23$user@realm:…`, `eyJ….eyJ…`. */
const partsTokens: Uint8Array = new Uint8Array(256);
for (const sign of ".$:|=~%*@&") partsTokens[sign.charCodeAt(0)] = 1;
