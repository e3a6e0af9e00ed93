/**
 * Finds where a repository keeps its objects, as git does: the `.git` file of worktrees and submodules, the common
 * directory of linked worktrees, alternates. Of the repository's configuration two facts are read, and nothing in it is followed.
 */

import { readFileSync, realpathSync, statSync } from "node:fs";
import path from "node:path";
import { ScanError } from "../core/error.ts";
import { says } from "../messages/errors.ts";
import { objectFormat } from "./object-format.ts";
import type { ObjectFormat } from "./object-format.ts";

/** Where to look for a store. */
export interface StoreLocation {
  /** A working tree, its `.git` folder or file, a bare repository, or a linked worktree's own git directory. */
  readonly repository: string;
  /** What GIT_OBJECT_DIRECTORY says, where it is set: used instead of the repository's own. */
  readonly objectDirectory?: string;
  /** What GIT_ALTERNATE_OBJECT_DIRECTORIES says, taken apart. */
  readonly alternateObjectDirectories?: readonly string[];
  /** Read from the repository's configuration where it is not given. */
  readonly objectFormat?: "sha1" | "sha256";
}

/** What was found. */
export interface LocatedStore {
  readonly commonDir: string;
  /** Real paths; the repository's own first. */
  readonly objectDirectories: readonly string[];
  readonly format: ObjectFormat;
  /** Whether the configuration says that a remote has promised what is missing here (a partial clone). */
  readonly promised: boolean;
  /** Alternates that could not be used, with the reason as a stable word. */
  readonly problems: readonly { readonly what: string; readonly why: string }[];
}

/** Git's own bound on alternates of alternates. */
export const maxAlternateDepth = 5;
export const maxDirectories = 1000;

/** Finds the object directories. Throws ScanError `not-a-repository` or `unknown-object-format`. */
export function locateStore(location: StoreLocation): LocatedStore {
  const commonDir = findCommonDir(path.resolve(location.repository), 0);
  const config = readConfig(readText(path.join(commonDir, "config")) ?? "");
  const name = location.objectFormat ?? config.objectFormat;
  const format = objectFormat(name);
  if (!format) {
    throw new ScanError("unknown-object-format", says("storeFormatUnknown", name));
  }
  const directories: string[] = [];
  const problems: { what: string; why: string }[] = [];
  const add = (directory: string, depth: number): void => {
    let real: string;
    try {
      real = realpathSync(directory);
      if (!statSync(real).isDirectory()) throw new Error("not a directory");
    } catch {
      problems.push({ what: directory, why: "alternate-missing" });
      return;
    }
    if (directories.includes(real)) return;
    if (depth > maxAlternateDepth || directories.length >= maxDirectories) {
      problems.push({ what: directory, why: "alternates-too-deep" });
      return;
    }
    directories.push(real);
    for (const line of alternateLines(readText(path.join(real, "info", "alternates")) ?? ""))
      add(path.resolve(real, line), depth + 1);
  };
  add(location.objectDirectory ?? path.join(commonDir, "objects"), 0);
  if (directories.length === 0) throw notARepository(location.repository);
  for (const alternate of location.alternateObjectDirectories ?? []) add(path.resolve(alternate), 1);
  return { commonDir, objectDirectories: directories, format, promised: config.promised, problems };
}

function findCommonDir(place: string, depth: number): string {
  const kind = kindOf(place);
  if (depth > 5 || kind === null) throw notARepository(place);
  if (kind === "file") {
    const to = /^gitdir: (.+?)[\r\n]*$/s.exec(readText(place) ?? "")?.[1];
    if (to === undefined) throw notARepository(place);
    return findCommonDir(path.resolve(path.dirname(place), to), depth + 1);
  }
  const common = readText(path.join(place, "commondir"));
  if (common !== null) return path.resolve(place, common.replace(/[\r\n]+$/, ""));
  const isGitDir = kindOf(path.join(place, "objects")) === "directory" && kindOf(path.join(place, "HEAD")) !== null;
  const inner = path.join(place, ".git");
  if (!isGitDir || kindOf(inner) !== null) return findCommonDir(inner, depth + 1);
  return place;
}

function notARepository(place: string): ScanError {
  return new ScanError("not-a-repository", says("notARepository", place));
}

function kindOf(place: string): "file" | "directory" | null {
  try {
    return statSync(place).isDirectory() ? "directory" : "file";
  } catch {
    return null;
  }
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}

/** One directory a line; `#` begins a comment, quoted lines are as git quotes paths. */
function alternateLines(text: string): string[] {
  const lines: string[] = [];
  for (const line of text.split("\n")) {
    if (line === "" || line.startsWith("#")) continue;
    lines.push(line.startsWith('"') ? unquote(line) : line);
  }
  return lines;
}

function unquote(line: string): string {
  const inner = /^"((?:[^"\\]|\\.)*)"/.exec(line)?.[1];
  if (inner === undefined) return line;
  const bytes: number[] = [];
  const letters: Record<string, number> = { a: 7, b: 8, f: 12, n: 10, r: 13, t: 9, v: 11 };
  for (const part of inner.matchAll(/\\([0-7]{3})|\\(.)|([^\\]+)/gs)) {
    if (part[1] !== undefined) bytes.push(Number.parseInt(part[1], 8) & 255);
    else if (part[2] !== undefined) bytes.push(letters[part[2]] ?? part[2].charCodeAt(0));
    else bytes.push(...Buffer.from(part[3]!));
  }
  return Buffer.from(bytes).toString();
}

/** The two facts of a repository's configuration that concern its objects. Includes count for neither, as in git. */
function readConfig(text: string): { objectFormat: string; promised: boolean } {
  let section = "";
  let objectFormatName = "sha1";
  let promised = false;
  for (const raw of text.split("\n")) {
    let line = raw.trim();
    const head = /^\[\s*([\w.-]+)(\s+"(?:[^"\\]|\\.)*")?\s*\]/.exec(line);
    if (head) {
      section = head[1]!.toLowerCase() + (head[2] === undefined ? "" : ".");
      line = line.slice(head[0].length).trim();
    }
    const entry = /^([A-Za-z][\w-]*)\s*(?:=\s*(.*))?$/s.exec(line);
    if (!entry) continue;
    const key = entry[1]!.toLowerCase();
    const value = (entry[2] ?? "true")
      .replace(/\s*[#;].*$/s, "")
      .replaceAll('"', "")
      .trim();
    if (section === "extensions" && key === "objectformat") objectFormatName = value.toLowerCase();
    if (section === "extensions" && key === "partialclone") promised = true;
    if (section.split(".")[0] === "remote" && key === "promisor" && /^(true|yes|on|1)$/i.test(value)) promised = true;
  }
  return { objectFormat: objectFormatName, promised };
}
