/** Which commits a range holds. */

import { readFile } from "node:fs/promises";
import path from "node:path";
import { ScanError } from "../../core/error.ts";
import { says } from "../../messages/errors.ts";
import { readObjects } from "../../git/objects/cat-file.ts";
import { parseTagHeader } from "../../git/objects/commit-object.ts";
import { lookUp, unknownRevision } from "../../git/revision.ts";
import { git } from "../../git/run.ts";
import type { GitRepository } from "../../git/run.ts";
import { readOptions } from "../blobs.ts";
import type { RangeSpec } from "./range.ts";
import type { SourceOptions } from "../result.ts";

/** What the included revisions name. */
export interface Included {
  readonly commits: readonly string[];
  /** Annotated tags on the way, outermost first. */
  readonly tags: readonly { readonly oid: string; readonly bytes: Buffer }[];
  /** Trees and blobs that a tag or ref points to without a commit. */
  readonly others: readonly { readonly oid: string; readonly type: "tree" | "blob" }[];
}

/** A commit of the range with its parents. */
export interface ListedCommit {
  readonly oid: string;
  readonly parents: readonly string[];
}

/** A range's revisions, found. */
export interface ResolvedRange {
  readonly included: Included;
  /** Commits that are excluded by name. */
  readonly excluded: readonly string[];
}

/** Finds out what each revision names, included ones through annotated tags. Throws a ScanError `unknown-revision`. */
export async function resolveRange(repo: GitRepository, spec: RangeSpec): Promise<ResolvedRange> {
  const { include, exclude, commits: known } = spec;
  if (known !== undefined && [...include, ...exclude].every((id) => known.has(id)))
    return { included: { commits: include, tags: [], others: [] }, excluded: exclude };
  const found = await lookUp(repo, [...include, ...exclude.map((revision) => `${revision}^{commit}`)]);
  const excluded = exclude.map((revision, index) => {
    const object = found[include.length + index];
    if (object?.type !== "commit") throw unknownRevision(revision);
    return object.oid;
  });
  const commits: string[] = [];
  const tags: { oid: string; bytes: Buffer }[] = [];
  const others: { oid: string; type: "tree" | "blob" }[] = [];
  for (const [index, revision] of include.entries()) {
    let object = found[index] ?? null;
    for (let name = revision; object?.type === "tag"; object = (await lookUp(repo, [name]))[0] ?? null)
      name = await readTag(repo, object.oid, tags);
    if (object === null) throw unknownRevision(revision);
    if (object.type === "commit") commits.push(object.oid);
    else others.push({ oid: object.oid, type: object.type });
  }
  return { included: { commits, tags, others }, excluded };
}

/**
 * The commits that are reachable from `include` and not from what is excluded, parents before children.
 * @throws ScanError `shallow-repository` where the range goes on beyond what was fetched
 */
export async function listCommits(
  repo: GitRepository,
  { included, excluded }: ResolvedRange,
  spec: RangeSpec,
  options: SourceOptions,
): Promise<readonly ListedCommit[]> {
  if (included.commits.length === 0) return [];
  const input = [...included.commits.map((oid) => `${oid}\n`), ...excluded.map((oid) => `^${oid}\n`)];
  const refs = excludedRefs(spec);
  const { signal } = readOptions(options);
  const call = { input, ...(signal === undefined ? {} : { signal }) };
  const listed = await git(repo, ["rev-list", "--topo-order", "--reverse", "--parents", "--stdin", ...refs], call);
  const lines = listed.toString("latin1").split("\n");
  if (lines.pop() !== "") throw incomplete();
  const commits = lines.map((line) => {
    const [oid = "", ...parents] = line.split(" ");
    return { oid, parents };
  });
  // The tips come last, so they are what a list lacks that was cut short. One that is excluded by others is in no list.
  const known = new Set(commits.map(({ oid }) => oid));
  if (!included.commits.every((oid) => known.has(oid))) {
    const count = await git(repo, ["rev-list", "--count", "--stdin", ...refs], call);
    if (count.toString("latin1") !== `${commits.length}\n`) throw incomplete();
  }
  await checkDepth(repo, commits);
  return commits;
}

async function readTag(repo: GitRepository, oid: string, tags: { oid: string; bytes: Buffer }[]): Promise<string> {
  for await (const object of readObjects(repo, [oid])) {
    const header = object.bytes === null ? null : parseTagHeader(object.bytes);
    if (object.bytes === null || header === null) break;
    tags.push({ oid, bytes: object.bytes });
    return header.object;
  }
  throw new ScanError("git-failed", says("tagUnreadable", oid));
}

function incomplete(): ScanError {
  return new ScanError("unexpected-output", says("gitCutShort", "rev-list"));
}

/** A commit whose parents were not fetched would look as if it had brought its whole tree. */
async function checkDepth(repo: GitRepository, commits: readonly ListedCommit[]): Promise<void> {
  if (!repo.isShallow) return;
  const text = await readFile(path.join(repo.commonDir, "shallow"), "latin1");
  const ends = new Set(text.split("\n"));
  const end = commits.find(({ oid }) => ends.has(oid));
  if (end === undefined) return;
  throw new ScanError("shallow-repository", says("shallowInside", end.oid.slice(0, 12)));
}

function excludedRefs({ excludeRemote, excludeRemoteBut = [], excludeRefs }: RangeSpec): string[] {
  const args: string[] = [];
  if (excludeRemote !== undefined) {
    const remote = checkedRemote(excludeRemote);
    // No name of a branch holds a sign of globs: git forbids it.
    args.push(...excludeRemoteBut.map((branch) => `--exclude=${remote}/${branch}`), `--remotes=${remote}`);
  }
  if (excludeRefs === true) args.push("--all");
  return args.length === 0 ? [] : ["--not", ...args];
}

function checkedRemote(name: string): string {
  if (/^[\w.][\w./-]*$/.test(name)) return name;
  throw new ScanError("unknown-revision", says("notARemote", JSON.stringify(name)));
}
