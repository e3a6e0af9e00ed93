/** Refs without git: loose ones through isomorphic-git, packed ones from their file. */

import { readFile } from "node:fs/promises";
import path from "node:path";
import isomorphic from "isomorphic-git";
import { ScanError } from "../../core/error.ts";
import { says } from "../../messages/errors.ts";
import type { GitRepository } from "../run.ts";
import { Files } from "./files.ts";

/** Where refs are. */
export type RefPlace = Pick<GitRepository, "gitDir" | "commonDir">;

/** All refs, by full name in git's order, tags not followed. */
export async function readRefs(place: RefPlace): Promise<ReadonlyMap<string, string>> {
  const packed = await readPacked(place.commonDir);
  const loose = await readLoose(place.commonDir);
  // What belongs to one worktree alone (refs/bisect, refs/worktree) lies in its own folder.
  if (place.gitDir !== place.commonDir)
    for (const [name, value] of await readLoose(place.gitDir)) loose.set(name, value);
  const refs = new Map([...packed, ...loose]);
  const resolved = [...refs.keys()].flatMap((name) => {
    const oid = follow(refs, name);
    return oid === null ? [] : ([[name, oid]] as const);
  });
  return new Map(resolved.sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
}

/** What a file in a git directory such as HEAD says: the ref it names, or an id; `null` where there is none. */
export async function readHead(
  gitDir: string,
  name = "HEAD",
): Promise<{ readonly ref: string | null; readonly oid: string | null } | null> {
  const text = await contentOf(path.join(gitDir, name));
  if (text === null) return null;
  const ref = symbolic.exec(text)?.[1];
  if (ref !== undefined) return { ref, oid: null };
  const oid = /^[0-9a-f]{40}(?:[0-9a-f]{24})?(?=\s|$)/.exec(text)?.[0];
  if (oid === undefined) throw broken(name);
  return { ref: null, oid };
}

/** Ids that the stash has had, newest first. */
export async function readReflog(commonDir: string, ref: string): Promise<readonly string[]> {
  const text = (await contentOf(path.join(commonDir, "logs", ref))) ?? "";
  return text
    .split("\n")
    .flatMap((line) => /^[0-9a-f]{40,64} ([0-9a-f]{40,64}) /.exec(line)?.[1] ?? [])
    .reverse();
}

/** The id that a ref leads to through others; `null` for one that leads to a branch that is not there. */
function follow(refs: ReadonlyMap<string, string>, name: string): string | null {
  let value = refs.get(name);
  for (let depth = 0; value !== undefined && depth < mostLinks; depth++) {
    const next = symbolic.exec(value)?.[1];
    if (next === undefined) return value;
    value = refs.get(next);
  }
  return null;
}

/** Refs that name refs, in a row: git follows five. */
const mostLinks = 5;

const symbolic = /^ref: *(\S+)\s*$/;

/**
 * The loose refs of a git directory as they stand. isomorphic-git compares every packed ref with every loose one and reads packed-refs
 * again for each of them, so that it is not shown that file.
 */
async function readLoose(gitDir: string): Promise<Map<string, string>> {
  const fs = new Files((file, bytes) => (path.basename(file) === "packed-refs" ? null : bytes));
  const names = await isomorphic.listRefs({ fs, gitdir: gitDir, filepath: "refs" });
  fs.check();
  const found = new Map<string, string>();
  for (const name of names) {
    // A lock that a killed git left behind is no ref.
    if (name.endsWith(".lock")) continue;
    const full = `refs/${name}`;
    const value = await isomorphic.resolveRef({ fs, gitdir: gitDir, ref: full, depth: 1 }).catch(() => "");
    fs.check();
    if (!symbolic.test(value) && !isId(value)) throw broken(full);
    found.set(full, value);
  }
  return found;
}

async function readPacked(commonDir: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const line of ((await contentOf(path.join(commonDir, "packed-refs"))) ?? "").split("\n")) {
    // `#` says how it is sorted, `^` what the tag above leads to.
    if (line === "" || line.startsWith("#") || line.startsWith("^")) continue;
    const [oid = "", name = ""] = line.split(" ");
    if (!isId(oid) || !name.startsWith("refs/")) throw broken("packed-refs");
    found.set(name, oid);
  }
  return found;
}

function isId(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

async function contentOf(file: string): Promise<string | null> {
  return readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return null;
    throw error;
  });
}

function broken(name: string): ScanError {
  return new ScanError("git-failed", says("objectDamaged", name));
}
