/** What lies in a working tree and is not ignored, without git: ignore rules by isomorphic-git. */

import { lstat, readdir } from "node:fs/promises";
import path from "node:path";
import isomorphic from "isomorphic-git";
import type { GitRepository } from "../run.ts";
import { Files } from "./files.ts";

/**
 * Paths of what is in the index and of what lies there and is not ignored, relative to a directory of the working tree. A repository of
 * its own is named with a slash behind, as git does.
 * @param tracked paths of the index from the top, raw bytes as Latin-1
 * @param unlisted given a folder that cannot be listed, from the top
 */
export async function* listFiles(
  repo: Pick<GitRepository, "gitDir" | "commonDir" | "dir"> & { readonly workTree: string },
  tracked: Iterable<string>,
  unlisted: (folder: string) => void,
): AsyncGenerator<Buffer, void, undefined> {
  const within = path.relative(repo.workTree, repo.dir).split(path.sep).join("/");
  const prefix = within === "" ? "" : `${Buffer.from(within).toString("latin1")}/`;
  const known = new Set<string>();
  const folders = new Set<string>();
  for (const name of tracked) {
    known.add(name);
    for (let slash = name.indexOf("/"); slash >= 0; slash = name.indexOf("/", slash + 1))
      folders.add(name.slice(0, slash));
    if (name.startsWith(prefix)) yield Buffer.from(name.slice(prefix.length), "latin1");
  }

  const fs = new Files((file, bytes) => (isTooComplex(file, bytes) ? null : bytes));
  const isIgnored = async (name: string): Promise<boolean> => {
    const text = Buffer.from(name, "latin1").toString("utf8");
    // isomorphic-git would compare another name: what is no text is read.
    if (Buffer.from(text).toString("latin1") !== name) return false;
    const answer = await isomorphic.isIgnored({ fs, dir: repo.workTree, gitdir: repo.commonDir, filepath: text });
    fs.check();
    return answer;
  };
  const open = [prefix.slice(0, -1)];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    const location = Buffer.concat([Buffer.from(`${repo.workTree}/`), Buffer.from(folder, "latin1")]);
    const items = await readdir(location, { withFileTypes: true, encoding: "buffer" }).catch(
      ({ code }: NodeJS.ErrnoException) => {
        if (code !== "ENOENT" && code !== "ENOTDIR") unlisted(Buffer.from(folder, "latin1").toString("utf8"));
        return [];
      },
    );
    for (const item of items) {
      const own = item.name.toString("latin1");
      const name = folder === "" ? own : `${folder}/${own}`;
      if (own === ".git" || known.has(name)) continue;
      // What is in the index was listed above, also where it lies in a folder that is ignored.
      if (await isIgnored(name)) continue;
      if (!item.isDirectory()) yield Buffer.from(name.slice(prefix.length), "latin1");
      else if (!folders.has(name) && (await hasGit(location, item.name)))
        yield Buffer.from(`${name.slice(prefix.length)}/`, "latin1");
      else open.push(name);
    }
  }
}

async function hasGit(folder: Buffer, name: Buffer): Promise<boolean> {
  const inside = Buffer.concat([folder, Buffer.from("/"), name]);
  return lstat(Buffer.concat([inside, Buffer.from("/.git")])).then(
    () => true,
    () => false,
  );
}

/**
 * Whether ignore rules could cost more than they save: isomorphic-git makes regular expressions of them, whose time may grow with a power of
 * the stars in a row of a pattern, and the file may be anyone's. All of such a file counts for nothing: then more is scanned.
 */
function isTooComplex(file: string, bytes: Buffer): boolean {
  if (path.basename(file) !== ".gitignore" && path.basename(file) !== "exclude") return false;
  if (bytes.length > mostBytes) return true;
  return bytes
    .toString("latin1")
    .split("\n")
    .some((line) => line.length > mostLine || (line.match(/\*+|\?|\[/g)?.length ?? 0) > mostStars);
}

const mostBytes = 256 * 1024;
const mostLine = 500;
const mostStars = 4;
