/** What reads policy files: from a folder, from a commit, from an installed package. */

import path from "node:path";
import { stat } from "node:fs/promises";
import { ScanError, type Sentence } from "../../core/error.ts";
import { says } from "../../messages/errors.ts";
import { type GitRepository, git } from "../../git/run.ts";
import { installedIn, isModernYarn, lockedIn, lockFiles } from "../../policy/config/lockfile.ts";
import type { OpenPackage } from "../../policy/config/layers.ts";
import type { PolicyReader } from "../../policy/config/find.ts";
import { mostPolicyBytes, notAPolicyFile, readPolicyFile, tooLargePolicy } from "../../policy/policy-file.ts";

/** Whether a config or a baseline is read: errors say so. */
type Kind = "config" | "baseline";

/** Reads files as they lie in a folder. */
export function folderReader(root: string, shownAs = ""): PolicyReader {
  const nameOf = (file: string): string => shownAs + file;
  return {
    nameOf,
    read: (file) => readPolicyFile(path.join(root, file), nameOf(file), "config"),
    async present(files) {
      const there = await Promise.all(files.map((file) => exists(path.join(root, file))));
      return files.filter((_, index) => there[index]);
    },
  };
}

/** Reads files of a commit. */
export function commitReader(repository: GitRepository, oid: string): PolicyReader {
  const nameOf = (file: string): string => `${file} (at ${oid.slice(0, 12)})`;
  return {
    nameOf,
    read: (file) => readFromCommit(repository, oid, file, "config"),
    async present(files) {
      const listed = await git(repository, ["ls-tree", "-z", "--name-only", "--full-tree", oid, "--", ...files]);
      const names = new Set(listed.toString("utf8").split("\0"));
      return files.filter((file) => names.has(file));
    },
  };
}

/** The text of a file in a commit; `null` where nothing of that name is there. */
export async function readFromCommit(
  repository: GitRepository,
  oid: string,
  file: string,
  what: Kind,
): Promise<string | null> {
  const listed = (await git(repository, ["ls-tree", "-l", "-z", "--full-tree", oid, "--", file])).toString("utf8");
  if (listed === "") return null;
  const name = `${file} (at ${oid.slice(0, 12)})`;
  // What a link leads to is not in the commit; to count it as none would let the config that people see count for nothing.
  const [, blob, size] = /^100\d{3} blob ([0-9a-f]+) +(\d+)\t/.exec(listed) ?? [];
  if (blob === undefined) throw notAPolicyFile(name, what);
  if (Number(size) > mostPolicyBytes) throw tooLargePolicy(name);
  return (await git(repository, ["cat-file", "blob", blob], { maxBuffer: mostPolicyBytes })).toString("utf8");
}

/**
 * Opens packages that are installed in a folder.
 * @param lock reads the lock file that they must be as; absent where the folder is one's own
 * @param root `null` where there is no folder to look in
 */
export function packageOpener(
  root: string | null,
  lock?: { readonly reader: PolicyReader; readonly isTracked: () => Promise<boolean> },
): OpenPackage {
  return async (name) => {
    const folder = root === null ? null : path.join(root, "node_modules", ...name.split("/"));
    if (root === null || folder === null || !(await exists(path.join(folder, "package.json"))))
      throw new ScanError("extends-not-installed", says("packageNotInstalled", name));
    if (lock !== undefined) await checkInstalled(name, root, folder, lock.reader, lock.isTracked);
    return folderReader(folder, `node_modules/${name}/`);
  };
}

/** Refuses a package whose version and content are not those of the lock file that counts. */
async function checkInstalled(
  name: string,
  root: string,
  folder: string,
  lock: PolicyReader,
  isTracked: () => Promise<boolean>,
): Promise<void> {
  const fail = (sentence: Sentence): never => {
    throw new ScanError("extends-not-as-locked", sentence);
  };
  const [file] = await lock.present(lockFiles.map((one) => one.name));
  const facts = lockFiles.find((one) => one.name === file);
  if (facts === undefined) return fail(says("packageNotLocked", name));
  // Not even read: it may be binary.
  if (facts.installed === null) return fail(says("packageOfBun", name, facts.name));
  const source = await lock.read(facts.name);
  if (source !== null && isModernYarn(source, facts.name)) return fail(says("packageOfYarn", name));
  const wanted = source === null ? null : await lockedIn(source, facts.name, name);
  if (wanted === null) return fail(says("packageNotLocked", name));
  // What a change brings itself could say of itself whatever it likes.
  if (await isTracked()) return fail(says("packageCommitted", name));
  const here = folderReader(root);
  const noted = await here.read(facts.installed);
  const installed = noted === null ? null : await installedIn(noted, facts, name);
  const manifest = await readPolicyFile(path.join(folder, "package.json"), `${name}/package.json`, "config");
  const version = /"version"\s*:\s*"([^"]+)"/.exec(manifest ?? "")?.[1];
  const isSame = installed !== null && (installed.version ?? wanted.version) === wanted.version;
  if (!isSame || version !== wanted.version)
    return fail(says("packageOtherVersion", name, version, wanted.version ?? ""));
  if (installed.integrity !== wanted.integrity) return fail(says("packageOtherContent", name));
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code !== "ENOENT" && error.code !== "ENOTDIR",
  );
}
