/**
 * Finds a person's own credentials anywhere in bytes, without knowing one of them. Of each are known its length, which kinds of
 * characters it has, and 16 bits of a digest of 8 bytes in it. Runs of such characters are found by hopping as far as the
 * shortest is long; in them the 16 bits are looked up at every byte. Where all agree, the caller's keyed digest decides: in
 * ordinary text it is never asked.
 */

import type { Encoding } from "../../core/match.ts";
import { ownCredentialNote } from "../../core/match.ts";
import type { Keep } from "./added.ts";
import type { Draft } from "../drafts.ts";
import { decodeEscapes, decodePercent } from "../decode/encoding.ts";
import type { RawMatch } from "../engine.ts";
import { isQuote } from "../locate/syntax/bytes.ts";
import { utf8 } from "../text.ts";

/** Bytes whose digest says whether a closer look is worth it. */
export const windowLength = 8;

/** Slots of {@link slotOf}: 16 bits, which is also what is given away of each credential. */
export const windowSlots = 0x10000;

/** How a credential may be written: as it is, or with its signs encoded. */
export type Spelling = "plain" | "percent" | "escapes";

/** One spelling of one credential, as far as it is known. */
export interface OwnCredential {
  /** Length of the spelling, in bytes. */
  readonly length: number;
  /** Where the window begins in it. */
  readonly windowAt: number;
  /** {@link slotOf} of the window. */
  readonly slot: number;
  /** {@link charactersOf} the spelling. */
  readonly characters: string;
  readonly spelling: Spelling;
}

/** A person's own credentials. */
export interface OwnCredentials {
  /** Tells these from others: the key of caches. */
  readonly id: string;
  /** Two random 32-bit numbers, so that two persons' slots differ. */
  readonly seeds: readonly [number, number];
  readonly list: readonly OwnCredential[];
  /** Whether these bytes are the credential of this index: by a keyed digest. */
  isOwn(bytes: Uint8Array, index: number): boolean;
}

/** The kinds of characters that bytes hold: `a`, `A`, `0`, `é` for all beyond ASCII, and each sign by itself. */
export function charactersOf(bytes: Uint8Array): string {
  const kinds = new Set<string>();
  for (const byte of bytes) kinds.add(kindOf(byte));
  return [...kinds].sort().join("");
}

/** The slot of the eight bytes at `at`. */
export function slotOf(bytes: Uint8Array, at: number, seeds: readonly [number, number]): number {
  const word = (from: number): number =>
    ((bytes[from] as number) << 24) |
    ((bytes[from + 1] as number) << 16) |
    ((bytes[from + 2] as number) << 8) |
    (bytes[from + 3] as number);
  return mix(word(at), word(at + 4), seeds[0], seeds[1]);
}

/** Finds credentials, and says how they stand there. */
export interface OwnFinder {
  readonly reach: number;
  find(bytes: Uint8Array, from: number, to: number, keep: Keep): void;
  complete(bytes: Uint8Array, raw: readonly RawMatch[]): Draft[];
}

/** Makes a finder; `rule` is the index under which it reports. */
export function createOwnFinder(rule: number, { seeds, list, isOwn }: OwnCredentials): OwnFinder {
  const longest = Math.max(windowLength, ...list.map(({ length }) => length));
  const shortest = Math.max(windowLength, Math.min(...list.map(({ length }) => length)));
  const bySlot = new Map<number, number[]>();
  const slots = new Uint8Array(windowSlots);
  const any = tableOf(list.map(({ characters }) => characters).join(""));
  list.forEach(({ slot }, index) => {
    slots[slot] = 1;
    const known = bySlot.get(slot);
    if (known) known.push(index);
    else bySlot.set(slot, [index]);
  });
  const [first, second] = seeds;

  return {
    reach: longest,
    find(bytes, from, to, keep) {
      const right = Math.min(bytes.length, to + longest);
      let done = Math.max(0, from - longest);
      // A run of the shortest's length holds one of the bytes that are looked at.
      for (let at = done + shortest - 1; at < right; at += shortest) {
        if (any[bytes[at] as number] === 0) continue;
        let start = at;
        while (start > done && any[bytes[start - 1] as number] === 1) start--;
        let end = at + 1;
        while (end < right && any[bytes[end] as number] === 1) end++;
        if (end - start >= shortest) lookIn(start, end);
        done = end;
        at = end;
      }

      function lookIn(start: number, end: number): void {
        let high = 0;
        let low = 0;
        const whole = start + windowLength - 1;
        for (let at = start; at < end; at++) {
          high = (high << 8) | (low >>> 24);
          low = (low << 8) | (bytes[at] as number);
          const slot = mix(high, low, first, second);
          if (slots[slot] === 1 && at >= whole) lookCloser(slot, at - windowLength + 1, start, end);
        }
      }

      function lookCloser(slot: number, windowStart: number, runStart: number, runEnd: number): void {
        for (const index of bySlot.get(slot) ?? []) {
          const { windowAt, length, characters } = list[index] as OwnCredential;
          const start = windowStart - windowAt;
          const end = start + length;
          if (start < runStart || end > runEnd || start >= to || end <= from) continue;
          if (!isOf(bytes, start, end, characters)) continue;
          const candidate = bytes.subarray(start, end);
          if (charactersOf(candidate) === characters && isOwn(candidate, index)) keep(rule, start, end, start);
        }
      }
    },
    complete(bytes, raw) {
      return raw.flatMap((one) => {
        if (one.rule !== rule) return [];
        const own = list.findIndex(
          ({ length }, index) => length === one.end - one.start && isOwn(bytes.subarray(one.start, one.end), index),
        );
        return own < 0 ? [] : [draftOf(rule, bytes, one, (list[own] as OwnCredential).spelling)];
      });
    },
  };
}

function draftOf(rule: number, bytes: Uint8Array, { start, end }: RawMatch, spelling: Spelling): Draft {
  const written = utf8(bytes, start, end);
  const decoded =
    spelling === "percent" ? decodePercent(written) : spelling === "escapes" ? decodeEscapes(written) : undefined;
  const decodedFrom: Encoding[] = decoded === undefined ? [] : [spelling];
  return {
    rule,
    start,
    end,
    secret: decoded ?? written,
    decodedFrom,
    confidence: "high",
    syntax: { quoted: isQuote(bytes[start - 1]) },
    note: ownCredentialNote,
  };
}

/** 16 bits of two words; every bit of both counts. */
function mix(high: number, low: number, first: number, second: number): number {
  let mixed = Math.imul(high ^ first, 0x9e3779b1) ^ Math.imul(low ^ second, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  return mixed >>> 16;
}

function kindOf(byte: number): string {
  if (byte >= 0x80) return "é";
  if (byte >= 0x30 && byte <= 0x39) return "0";
  if (byte >= 0x41 && byte <= 0x5a) return "A";
  return byte >= 0x61 && byte <= 0x7a ? "a" : String.fromCharCode(byte);
}

/** By byte: 1 where it is of one of these kinds. */
function tableOf(characters: string): Uint8Array {
  const table = new Uint8Array(256);
  for (const kind of new Set(characters)) {
    if (kind === "0") table.fill(1, 0x30, 0x3a);
    else if (kind === "A") table.fill(1, 0x41, 0x5b);
    else if (kind === "a") table.fill(1, 0x61, 0x7b);
    else if (kind === "é") table.fill(1, 0x80);
    else table[kind.charCodeAt(0)] = 1;
  }
  return table;
}

function isOf(bytes: Uint8Array, start: number, end: number, characters: string): boolean {
  for (let at = start; at < end; at++) if (!characters.includes(kindOf(bytes[at] as number))) return false;
  return true;
}
