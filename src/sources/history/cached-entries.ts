/**
 * What a scan found, as plain data without a single secret, so that it can be written down and a later scan need not look
 * again at blobs that it has seen. A secret is a number there: its value is read again from one blob that holds it, a witness.
 */

import type { Unread } from "../../core/finding.ts";
import type { Match } from "../../core/match.ts";
import type { Secret } from "../../core/secret.ts";
import type { FoundObject } from "../../git/objects/cat-file.ts";
import type { CachedCommits } from "./history-scan.ts";
import type { HistoryFound, HistoryResult } from "./wanted.ts";
import { secretKey } from "../scanner.ts";
import type { BlobScan, Located } from "../scanner.ts";

/** What an earlier scan of a store, or scans of its shards, know of the objects that this one leaves out. */
export interface CachedScan {
  readonly history: RecalledHistory;
  /** All commits that are left out. */
  readonly commits: CachedCommits;
  /** Commits and tags that hold something, whole. */
  readonly messages: readonly (Pick<FoundObject, "oid" | "bytes"> & { readonly type: "commit" | "tag" })[];
  /** Objects that are new. */
  readonly unknown: number;
  /** Which of the missing objects a ref leads to, where no ref has moved since. */
  readonly reachable?: ReadonlySet<string>;
  /** What they could not read. */
  readonly notRead?: readonly Unread[];
}

/** What was found, with its secrets. */
export interface RecalledHistory {
  readonly found: Omit<HistoryFound, "reachable">;
  /** Scanned blobs and messages, and their bytes. */
  readonly blobs: number;
  readonly bytes: number;
}

/** {@link RecalledHistory} as plain data. */
export interface HistoryMemo {
  readonly blobs: number;
  readonly bytes: number;
  readonly scans: readonly (readonly [oid: string, scan: MemoScan])[];
  readonly messages: readonly string[];
  readonly names: readonly string[];
  readonly submodules: readonly string[];
  readonly tooLarge: readonly (readonly [oid: string, size: number | null])[];
  readonly missing: readonly string[];
}

type MemoMatch = Omit<Match, "secret"> & { readonly secret: number };
type MemoLocated = Omit<Located, "match" | "related"> & {
  readonly match: MemoMatch;
  readonly related: readonly MemoMatch[];
};
type MemoScan = Omit<BlobScan, "located" | "failure"> & { readonly located: readonly MemoLocated[] };

/** A history's secrets by their keys, in an order that is the same whenever the same was found in the same order. */
export function numberSecrets({ found, wanted }: HistoryResult): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  const number = (key: string): void => {
    if (!numbers.has(key)) numbers.set(key, numbers.size);
  };
  for (const { located } of found?.blobs.values() ?? [])
    for (const { match, related } of located) for (const one of [match, ...related]) number(secretKey(one));
  for (const keys of wanted.messages.values()) for (const key of keys) number(key);
  for (const keys of wanted.names.values()) for (const key of keys) number(key);
  return numbers;
}

/** Takes the secrets out of what was found. */
export function toMemo(
  found: HistoryFound,
  counts: Pick<HistoryResult, "blobs" | "bytes">,
  numbers: ReadonlyMap<string, number>,
): HistoryMemo {
  return {
    blobs: counts.blobs,
    bytes: counts.bytes,
    scans: Array.from(found.blobs, ([oid, scan]) => [
      oid,
      memoScan(scan, (match) => numbers.get(secretKey(match)) ?? -1),
    ]),
    messages: found.messages,
    names: found.names,
    submodules: found.submodules,
    tooLarge: Array.from(found.tooLarge, ([oid, size]) => [oid, size ?? null]),
    missing: found.missing,
  };
}

/** Blobs that together hold every secret of a memo's blobs. */
export function witnessesOf(memo: HistoryMemo): string[] {
  const told = new Set<number>();
  return memo.scans.flatMap(([oid, { located }]) => {
    const before = told.size;
    for (const { match, related } of located) for (const one of [match, ...related]) told.add(one.secret);
    return told.size > before ? [oid] : [];
  });
}

/** What was found, once its secrets are known again. */
export interface Recalled {
  readonly history: RecalledHistory;
  /** Secrets in blobs, by their numbers. */
  readonly secrets: readonly Secret[];
}

/**
 * Puts the secrets in again.
 * @param rescan scans a witness anew
 * @returns `null` where a witness holds anything else than it did
 */
export function fromMemo(memo: HistoryMemo, rescan: (oid: string) => BlobScan | null): Recalled | null {
  const scans = new Map(memo.scans);
  const secrets: Secret[] = [];
  for (const oid of witnessesOf(memo)) {
    const fresh = rescan(oid);
    const known = scans.get(oid);
    if (fresh === null || known === undefined || fresh.failure !== null) return null;
    const matches = matchesOf(known.located);
    const freshly = matchesOf(fresh.located);
    let at = 0;
    const seen = memoScan(fresh, () => matches[at++]?.secret ?? -1);
    if (JSON.stringify(seen) !== JSON.stringify(known)) return null;
    for (const [i, { secret }] of matches.entries()) secrets[secret] = freshly[i]!.secret;
  }
  const match = ({ secret, ...rest }: MemoMatch): Match => ({ ...rest, secret: secrets[secret]! });
  const blobs = new Map<string, BlobScan>();
  for (const [oid, { located, cut }] of memo.scans) {
    blobs.set(oid, {
      located: located.map((one) => ({ ...one, match: match(one.match), related: one.related.map(match) })),
      cut,
      failure: null,
    });
  }
  const { messages, names, submodules, missing } = memo;
  const tooLarge = new Map(memo.tooLarge.map(([oid, size]) => [oid, size ?? undefined]));
  const found = { blobs, messages, names, submodules, tooLarge, missing };
  return { history: { found, blobs: memo.blobs, bytes: memo.bytes }, secrets };
}

function memoScan({ located, cut }: BlobScan, number: (match: Match) => number): MemoScan {
  const memo = (match: Match): MemoMatch => {
    const { secret: _, ...rest } = match;
    return { ...rest, secret: number(match) };
  };
  return {
    located: located.map(({ match, related, ...rest }) => ({
      ...rest,
      match: memo(match),
      related: related.map(memo),
    })),
    cut,
  };
}

function matchesOf<M>(located: readonly { readonly match: M; readonly related: readonly M[] }[]): M[] {
  return located.flatMap(({ match, related }) => [match, ...related]);
}
