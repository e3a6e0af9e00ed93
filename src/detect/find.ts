/**
 * The local pass: prefilter events to raw matches. What it says of a span depends on at most `reach` bytes on either
 * side, so that scanning a window with its context gives what scanning the whole would give there.
 */

import type { CompiledRules } from "./pattern/compile.ts";
import { blockMark, isBlockMark } from "./directive.ts";
import { draftOf, draftOfNamed } from "./describe.ts";
import type { Draft } from "./drafts.ts";
import { half, type RawMatch } from "./engine.ts";
import { matchNameAt } from "./locate/named-match.ts";
import type { NameTable } from "./locate/name-table.ts";
import { maxAhead, maxBehind, maxName, maxValue, nameEndAt } from "./locate/syntax/bytes.ts";
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
/** How far it may look before an anchor, in bytes, and how far behind it: at a name, what lies ahead, a value and what is beside it. */
const looksBefore: number = Math.max(bulkRun, maxName + maxBehind) + 256;
const looksBehind: number = maxName + maxAhead + maxValue + 256;
/** How far the prefilter looks on either side of what it tells, in bytes. */
const prefilterBefore: number = bulkRun + 128;
const prefilterBehind = 1024 + 128;
/** Bytes that a look by anchors reads beside its window. */
export const besideAnchors: number = prefilterBefore + prefilterBehind;
/** An anchor may stand so far before the event that gave it away, and so far behind. */
const anchorBefore = 64;
const anchorBehind = 16;
/** The longest token that is followed over the reach, in bytes. */
const longestToken = 4096;

/** What of the bytes is asked for: matches whose span touches a window, or those whose anchor stands in it. */
export type Asked = "spans" | "anchors";

/** The first anchor from `at` on that says the same whatever stands before `at`. */
export function settledFrom(bytes: Uint8Array, at: number): number {
  const settled = at + looksBefore;
  let end = at;
  const limit = Math.min(bytes.length, at + longestToken);
  while (end < limit && joins(bytes, end)) end++;
  return Math.max(settled, end);
}

/** Where the anchors end that say the same whatever stands from `at` on. */
export function settledTo(bytes: Uint8Array, at: number): number {
  const settled = at - looksBehind;
  let start = at;
  const limit = Math.max(0, at - longestToken);
  while (start > limit && joins(bytes, start - 1)) start--;
  return Math.min(settled, start);
}

/** Finds the raw matches that are asked for; no more than can be completed where they are completed `atOnce`. */
export function findRaw(
  rules: CompiledRules,
  names: NameTable,
  prefilter: Prefilter,
  bytes: Uint8Array,
  from: number,
  to: number,
  asked: Asked,
  atOnce = false,
): RawMatch[] {
  const raw: RawMatch[] = [];
  const whole = from <= 0 && to >= bytes.length;
  const byAnchor = asked === "anchors" && !whole;
  const isAsked = (start: number, end: number, anchor: number): boolean =>
    whole || (byAnchor ? anchor >= from && anchor < to : start < to && end > from);
  const keep = (rule: number, start: number, end: number, anchor: number): void => {
    if (isAsked(start, end, anchor)) raw.push({ rule, start, end, anchor });
  };
  let drafts = 0;
  const keepDraft = ({ rule, start, end }: Omit<RawMatch, "anchor">, anchor: number, draft: () => Draft): void => {
    if (!isAsked(start, end, anchor)) return;
    // More are never completed, and would take memory.
    if (drafts++ > completeBounds.matches) return void raw.push({ rule, start, end, anchor });
    raw.push({ rule, start, end, anchor, draft: draft() });
    // Here ends what is completed at once. Runs and words are reported chunk by chunk: what stands before it is found still.
    if (atOnce && drafts === completeBounds.matches + 1) lastAt = Math.min(lastAt, start + 2 * chunkSize);
  };
  let left = Math.max(0, from - (byAnchor ? prefilterBefore : localReach));
  let right = Math.min(bytes.length, to + (byAnchor ? prefilterBehind : localReach));
  // What the prefilter tells of outside of these has no anchor that is asked for.
  const firstAt = byAnchor ? from - anchorBehind : 0;
  let lastAt = byAnchor ? to + anchorBefore : bytes.length;
  if (!whole) {
    // A window's edge must not cut a run: what begins a long token may stand far to the left.
    const leftLimit = Math.max(0, left - longestToken);
    while (left > leftLimit && joins(bytes, left - 1)) left--;
    const rightLimit = Math.min(bytes.length, right + longestToken);
    while (right < rightLimit && joins(bytes, right)) right++;
  }
  const keepToken = (token: FoundToken): void => keepDraft(token, token.anchor, () => draftOf(bytes, token));
  let nameEnd = -1;
  const sink: PrefilterSink = {
    run(start, end, why) {
      if (start < firstAt || start >= lastAt) return;
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
      if (at < firstAt || at >= lastAt) return;
      tokenAt(rules, bytes, at, keepToken, shortestBeginning(bytes, at, start, end));
    },
    word(at) {
      // Names alone are looked at before the first: the word that goes on in one is not looked at again.
      if (at < firstAt - maxName || at >= lastAt) return;
      if (isBlockMark(bytes, at)) return void keep(half.block, at, at + blockMark.length, at);
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
          if (head) return void keep(half.keyHead, head.start, head.end, head.start);
        }
        const end = nameEndAt(bytes, at);
        // Of a name that is cut there, a later word may see the real end.
        if (end < at + maxName) nameEnd = end;
        if (at < firstAt) return;
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
