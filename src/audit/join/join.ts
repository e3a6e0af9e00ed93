/**
 * Joins the secrets of all repositories by their keys, through files: neither the number of repositories nor of secrets decides how
 * much memory it takes, only in how many repositories one secret stands.
 */

import { createWriteStream } from "node:fs";
import { rename } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { RepositorySecret } from "../repository/secrets.ts";
import { DiskSort, linesOf } from "./disk-sort.ts";
import { goneSecret, joinSecret, type JoinedSecret, type Line, rankOf } from "./joined.ts";

/** The secrets of one repository. */
export interface JoinSource {
  readonly id: string;
  readonly name: string;
  readonly file: string;
  /** When it was read, where that was in an earlier audit. */
  readonly asOf?: string;
}

/** What is joined. */
export interface JoinWork {
  readonly sources: readonly JoinSource[];
  /** The joined secrets of the last audit; `null` where there was none. */
  readonly previous: string | null;
  /** Where the joined secrets go, sorted by key; they are there whole or not at all. */
  readonly into: string;
  /** A folder for what is sorted. */
  readonly scratch: string;
  readonly at: string;
}

/** The joined secrets, what to do first in front. */
export interface Joined {
  secrets(): AsyncGenerator<JoinedSecret>;
  /** Removes what was sorted. */
  close(): Promise<void>;
}

/** Joins; `onSecret` is called for each joined secret, in no order that means anything. */
export async function join(work: JoinWork, onSecret: (secret: JoinedSecret) => void): Promise<Joined> {
  const byKey = new DiskSort(path.join(work.scratch, "by-key"));
  const byRank = new DiskSort(path.join(work.scratch, "by-rank"));
  try {
    for (const source of work.sources)
      for await (const text of linesOf(source.file)) {
        const line = JSON.parse(text) as RepositorySecret;
        const asOf = source.asOf === undefined ? {} : { asOf: source.asOf };
        const one: Line = { id: source.id, repository: source.name, ...asOf, line };
        await byKey.add({ key: keyOf(line, source.id), text: JSON.stringify(one) });
      }
    const draft = `${work.into}.draft`;
    await pipeline(Readable.from(written(work, byKey, byRank, onSecret)), createWriteStream(draft, { mode: 0o600 }));
    await rename(draft, work.into);
  } finally {
    await byKey.close();
  }
  return {
    async *secrets() {
      for await (const { text } of byRank.sorted()) yield JSON.parse(text) as JoinedSecret;
    },
    close: () => byRank.close(),
  };
}

/** A weak password is not joined across repositories: its fingerprint is made from where it stands. */
function keyOf({ secret }: RepositorySecret, id: string): string {
  return secret.guessable ? `${secret.fingerprint} ${id}` : secret.fingerprint;
}

async function* written(
  work: JoinWork,
  byKey: DiskSort,
  byRank: DiskSort,
  onSecret: (secret: JoinedSecret) => void,
): AsyncGenerator<string> {
  for await (const secret of beside(groups(byKey), work)) {
    const text = JSON.stringify(secret);
    // What has been gone for longer is remembered, should it come back, but not reported again each night.
    if (secret.state !== "gone" || secret.change !== undefined) {
      onSecret(secret);
      await byRank.add({ key: rankOf(secret), text });
    }
    yield `${text}\n`;
  }
}

interface Group {
  readonly key: string;
  readonly lines: readonly Line[];
}

/** Lines with the same key, which stand one behind the other. */
async function* groups(byKey: DiskSort): AsyncGenerator<Group> {
  let key: string | undefined;
  let lines: Line[] = [];
  for await (const one of byKey.sorted()) {
    if (key !== undefined && one.key !== key) {
      yield { key, lines };
      lines = [];
    }
    key = one.key;
    lines.push(JSON.parse(one.text) as Line);
  }
  if (key !== undefined) yield { key, lines };
}

/** Walks both in the order of their keys: what this audit found, and what the last one knew. */
async function* beside(found: AsyncGenerator<Group>, { previous, at }: JoinWork): AsyncGenerator<JoinedSecret> {
  const known = previous === null ? none() : linesOf(previous);
  const nextKnown = async (): Promise<JoinedSecret | undefined> => {
    const { done, value } = await known.next();
    return done === true ? undefined : (JSON.parse(value) as JoinedSecret);
  };
  let old = await nextKnown();
  for await (const { key, lines } of found) {
    for (; old !== undefined && old.key < key; old = await nextKnown()) yield goneSecret(old, at);
    const same = old?.key === key ? old : undefined;
    yield joinSecret(key, lines, same, previous === null, at);
    if (same !== undefined) old = await nextKnown();
  }
  for (; old !== undefined; old = await nextKnown()) yield goneSecret(old, at);
}

async function* none(): AsyncGenerator<string> {}
