/**
 * Everything that keeps commits alive and that a person can name: branches, remote branches, tags, notes, each entry of the
 * stash, and the HEAD of every worktree where no ref says the same.
 */

import { readdir } from "node:fs/promises";
import path from "node:path";
import { ScanError } from "../core/error.ts";
import type { Unread } from "../core/finding.ts";
import { parseTagHeader } from "../git/objects/commit-object.ts";
import { git } from "../git/run.ts";
import type { GitRepository } from "../git/run.ts";
import type { ReadObjects } from "./objects.ts";

/** A ref and what it leads to. */
export interface Tip {
  /** Full name; `refs/stash@{1}` for older entries of the stash. */
  readonly name: string;
  /** Id of what it leads to once all tags are peeled; a commit nearly always. */
  readonly target: string;
  readonly type: "commit" | "tree" | "blob";
  /** Ids of the annotated tags on the way. */
  readonly tags: readonly string[];
}

/** All refs of a repository. */
export interface Tips {
  /** Sorted by name. */
  readonly tips: readonly Tip[];
  /** The commit that HEAD names; `null` before the first commit. */
  readonly head: string | null;
  readonly notRead: readonly Unread[];
}

/**
 * Lists all refs.
 * @param isCommit whether an id is known to be a commit's: such need not be read
 * @throws ScanError
 */
export async function readTips(
  repo: GitRepository,
  read: ReadObjects,
  isCommit: (oid: string) => boolean,
): Promise<Tips> {
  const notRead: Unread[] = [];
  const named = [...(await listRefs(repo)), ...(await listStash(repo, notRead))];
  const heads = await listHeads(repo);
  const known = new Set(named.map((ref) => ref.oid));
  for (const one of heads) if (!known.has(one.oid)) named.push(one);
  const tips = await peel(named, read, isCommit, notRead);
  return {
    tips: tips.sort((a, b) => (a.name < b.name ? -1 : 1)),
    head: heads.find((one) => one.name === "HEAD")?.oid ?? null,
    notRead,
  };
}

interface NamedRef {
  readonly name: string;
  readonly oid: string;
}

async function listRefs(repo: GitRepository): Promise<NamedRef[]> {
  const output = (await git(repo, ["for-each-ref", "--format=%(objectname) %(refname)"])).toString();
  return lines(output).map((line) => ({
    oid: line.slice(0, line.indexOf(" ")),
    name: line.slice(line.indexOf(" ") + 1),
  }));
}

/** Entries of the stash but the newest, which is refs/stash itself. */
async function listStash(repo: GitRepository, notRead: Unread[]): Promise<NamedRef[]> {
  const exists = (await git(repo, ["for-each-ref", "--format=%(refname)", "refs/stash"])).length > 0;
  if (!exists) return [];
  try {
    const oids = lines((await git(repo, ["rev-list", "-g", "refs/stash", "--"])).toString());
    return oids.map((oid, entry) => ({ oid, name: `refs/stash@{${entry}}` })).slice(1);
  } catch (error) {
    if (!(error instanceof ScanError)) throw error;
    notRead.push({ what: "refs/stash", why: `reflog: ${error.code}` });
    return [];
  }
}

/** HEAD of this worktree and of all others, as far as they name a commit. */
async function listHeads(repo: GitRepository): Promise<NamedRef[]> {
  const others = await readdir(path.join(repo.commonDir, "worktrees")).catch(() => []);
  const main = repo.gitDir === repo.commonDir ? [] : ["main-worktree/HEAD"];
  const names = [
    "HEAD",
    ...main,
    ...others
      .filter((name) => !name.includes("\n"))
      .sort()
      .map((name) => `worktrees/${name}/HEAD`),
  ];
  const answers = lines(
    (await git(repo, ["cat-file", "--batch-check"], { input: `${names.join("\n")}\n` })).toString(),
  );
  const heads: NamedRef[] = [];
  for (const [i, name] of names.entries()) {
    const oid = /^([0-9a-f]{40,64}) /.exec(answers[i] ?? "")?.[1] ?? (await danglingHead(repo, name));
    if (oid !== null) heads.push({ name, oid });
  }
  return heads;
}

/** What a HEAD names though the object is not there; `null` where it names nothing, as before the first commit. */
async function danglingHead(repo: GitRepository, name: string): Promise<string | null> {
  try {
    return (await git(repo, ["rev-parse", "--quiet", "--verify", name])).toString().trim();
  } catch (error) {
    if (error instanceof ScanError && error.code === "git-failed") return null;
    throw error;
  }
}

/** Follows annotated tags to what they tag. */
async function peel(
  named: readonly NamedRef[],
  read: ReadObjects,
  isCommit: (oid: string) => boolean,
  notRead: Unread[],
): Promise<Tip[]> {
  const tips: Tip[] = [];
  let open = named.map((ref) => ({ name: ref.name, target: ref.oid, tags: [] as string[] }));
  // A tag of a tag of a tag is as deep as anyone goes; only objects that do not match their ids go on for ever.
  for (let depth = 0; open.length > 0 && depth < deepestTag; depth++) {
    const objects = new Map<string, { readonly type: Tip["type"] | "tag"; readonly tagged: string | null } | null>();
    const unknown = new Set(open.map((one) => one.target).filter((oid) => !isCommit(oid)));
    if (unknown.size > 0) {
      await read(unknown, (object) => {
        // A blob that is too large to read is a blob all the same.
        if (object.bytes === null)
          objects.set(object.oid, object.why === "too-large" ? { type: "blob", tagged: null } : null);
        else
          objects.set(object.oid, {
            type: object.type,
            tagged: object.type === "tag" ? (parseTagHeader(object.bytes)?.object ?? null) : null,
          });
      });
    }
    const next: typeof open = [];
    for (const one of open) {
      const object = isCommit(one.target)
        ? { type: "commit" as const, tagged: null }
        : (objects.get(one.target) ?? null);
      if (object === null) notRead.push({ what: one.name, why: `missing-object: ${one.target}` });
      else if (object.type !== "tag") tips.push({ ...one, type: object.type });
      else if (object.tagged === null) notRead.push({ what: one.name, why: `corrupt-object: ${one.target}` });
      else next.push({ name: one.name, target: object.tagged, tags: [...one.tags, one.target] });
    }
    open = next;
  }
  for (const one of open) notRead.push({ what: one.name, why: `corrupt-object: ${one.target}` });
  return tips;
}

/** Tags of tags that are followed. */
export const deepestTag = 64;

function lines(output: string): string[] {
  return output.split("\n").filter((line) => line !== "");
}
