/**
 * Use case: what a push brings, as git tells its hooks: before it leaves (pre-push), or where it arrives (pre-receive). Exactly
 * the commits that the other side lacks, as far as anybody here knows; where that is not known, more.
 */

import { ScanError } from "../core/error.ts";
import { says } from "../messages/errors.ts";
import { git, type GitRepository, openRepository } from "../git/run.ts";
import { headCommit } from "../git/revision.ts";
import { type RangeSpec, scanRange as scanCommits } from "../sources/range/range.ts";
import type { Context } from "./context.ts";
import { detectionOf } from "./engine/detection.ts";
import { makeFastScanner } from "./engine/engine.ts";
import { untilInterrupted } from "./interrupt.ts";
import { loadPolicy, type Trust } from "./policy/load-policy.ts";
import type { RawOptions } from "./options.ts";
import { buildReport, type Outcome } from "./reports/build-report.ts";
import { settingsOf } from "./settings.ts";
import { sourceOptions } from "./source-options.ts";

/** One ref of a push. An id of zeros: the ref is not there on that side. */
export interface RefUpdate {
  /** What the push brings. */
  readonly newOid: string;
  /** What the other side has. */
  readonly oldOid: string;
  /** The ref on the side that receives. */
  readonly ref: string;
}

/** Where the push goes, for the person who sends it: the remote's name; `null` where only a URL was given. */
export interface Sending {
  readonly side: "pre-push";
  readonly remote: string | null;
}

/** The push is received here, and its objects are in quarantine. */
export interface Receiving {
  readonly side: "pre-receive";
}

/**
 * Scans what a push brings. Who sends trusts the own working tree's config and comments; who receives trusts the config and
 * baseline of the own HEAD, and comments only with `trustRepoConfig`.
 * @returns `null` where the push brings nothing (refs are only deleted)
 * @throws ScanError where git fails, UsageError where options or config are wrong
 */
export async function scanPush(
  updates: readonly RefUpdate[],
  where: Sending | Receiving,
  raw: RawOptions,
  context: Context,
): Promise<Outcome | null> {
  const startedAt = performance.now();
  const brought = updates.filter(({ newOid }) => !isZero(newOid));
  if (brought.length === 0) return null;
  const repository = await openRepository(context.cwd, context.env);
  const root = repository.workTree ?? repository.gitDir;
  const loaded = await loadPolicy(await trustOf(repository, where, raw), raw, context.cwd);
  const settings = settingsOf(raw, loaded, context);
  const spec = where.side === "pre-push" ? await lackedBy(repository, where.remote, brought) : receivedOf(brought);
  const scanner = await makeFastScanner(detectionOf(loaded, settings, context));
  const result = await untilInterrupted(
    scanCommits(repository, scanner, spec, sourceOptions(settings, context)),
    context.signal,
    root,
  );
  const outcome = await buildReport(
    { mode: "range", repository: root, engineVersion: scanner.engineVersion, startedAt, result },
    loaded,
    settings,
  );
  const pushedRange = rangeOf(brought);
  return { ...outcome, isPush: true, isReceived: where.side === "pre-receive", ...(pushedRange && { pushedRange }) };
}

/**
 * Parses what git writes to the hook: `<local ref> <local id> <remote ref> <remote id>` for pre-push, `<old id> <new id> <ref>`
 * for pre-receive. Throws a ScanError where it looks otherwise, for half an answer must not pass as a push of nothing.
 */
export function parseUpdates(text: string, side: "pre-push" | "pre-receive"): readonly RefUpdate[] {
  const lines = text.split("\n");
  if (lines.pop() !== "") throw unexpected(side);
  return lines.map((line) => {
    const parts = sides[side].exec(line)?.groups;
    if (parts === undefined) throw unexpected(side);
    const { newOid = "", oldOid = "", ref = "" } = parts;
    return { newOid, oldOid, ref };
  });
}

/** The local side may be any expression (`HEAD~3`, `HEAD@{1 day ago}`), so that it may hold spaces; refs hold none. */
const sides: Readonly<Record<"pre-push" | "pre-receive", RegExp>> = {
  "pre-push": /^.* (?<newOid>[0-9a-f]{40,64}) (?<ref>[^ ]+) (?<oldOid>[0-9a-f]{40,64})$/,
  "pre-receive": /^(?<oldOid>[0-9a-f]{40,64}) (?<newOid>[0-9a-f]{40,64}) (?<ref>[^ ]+)$/,
};

function unexpected(side: string): ScanError {
  return new ScanError("unexpected-output", says("hookInputUnexpected", side));
}

async function trustOf(repository: GitRepository, { side }: Sending | Receiving, raw: RawOptions): Promise<Trust> {
  if (side === "pre-push") return { kind: "folder", root: repository.workTree ?? repository.gitDir };
  const head = await headCommit(repository);
  if (head === null) return { kind: "none" };
  return { kind: "commit", repository, oid: head, comments: raw.trustRepoConfig === true };
}

/** What is pushed as one range, where the other side named the only ref's last commit. */
function rangeOf([only, ...more]: readonly RefUpdate[]): string | undefined {
  if (only === undefined || more.length > 0 || isZero(only.oldOid)) return undefined;
  return `${only.oldOid.slice(0, 10)}..${only.newOid.slice(0, 10)}`;
}

function receivedOf(brought: readonly RefUpdate[]): RangeSpec {
  return { ...broughtBy(brought), exclude: [], excludeRefs: true };
}

function broughtBy(brought: readonly RefUpdate[]): Pick<RangeSpec, "include" | "refs"> {
  return { include: unique(brought.map(({ newOid }) => newOid)), refs: unique(brought.map(({ ref }) => ref)) };
}

/** What the remote has: the ids that it sent just now, and what is remembered of its other branches. */
async function lackedBy(
  repository: GitRepository,
  remote: string | null,
  brought: readonly RefUpdate[],
): Promise<RangeSpec> {
  const told = unique(brought.map(({ oldOid }) => oldOid).filter((oid) => !isZero(oid)));
  const sent = broughtBy(brought);
  const exclude = await commitsHere(repository, told);
  if (remote === null || !/^\w[\w./-]*$/.test(remote)) return { ...sent, exclude };
  // The remote says what these are now: what is remembered of them may be long gone, after a forced push or a deletion.
  const moved = brought.flatMap(({ ref }) => (ref.startsWith("refs/heads/") ? [ref.slice("refs/heads/".length)] : []));
  return { ...sent, exclude, excludeRemote: remote, excludeRemoteBut: moved };
}

/** The commits behind those of the ids that are here: after somebody else's push the remote's own is not. */
async function commitsHere(repository: GitRepository, oids: readonly string[]): Promise<readonly string[]> {
  if (oids.length === 0) return [];
  const input = oids.map((oid) => `${oid}^{commit}\n`);
  const answers = (await git(repository, ["cat-file", "--batch-check"], { input })).toString("latin1");
  const lines = answers.split("\n").slice(0, -1);
  if (lines.length !== oids.length) throw new ScanError("unexpected-output", says("gitCutShort", "cat-file"));
  return lines.flatMap((line) => /^([0-9a-f]+) commit /.exec(line)?.[1] ?? []);
}

function unique(oids: readonly string[]): readonly string[] {
  return [...new Set(oids)];
}

function isZero(oid: string): boolean {
  return /^0+$/.test(oid);
}
