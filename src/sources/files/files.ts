/**
 * Files and directories as they are on disk. Inside a git repository git says what is ignored; elsewhere, and with `noIgnore`,
 * everything is walked. No symlink is followed out of what was asked for, and nothing that could block is opened.
 */

import { constants } from "node:fs";
import { lstat, open, readdir, readlink, realpath, stat } from "node:fs/promises";
import path from "node:path";
import { defaultMaxSize } from "../../git/objects/cat-file.ts";
import { pathText } from "../../git/path.ts";
import type { Environment } from "../../git/run.ts";
import { report, shortfallsOf } from "../blobs.ts";
import { scanPath } from "../path-name.ts";
import { Collector } from "../result.ts";
import type { SourceOptions, SourceResult } from "../result.ts";
import { place } from "../scanner.ts";
import type { Scanner } from "../scanner.ts";
import { listedByGit, ListingTime, ListingTooSlow } from "./listing.ts";

/** How files are found. */
export interface FilesOptions extends SourceOptions {
  /** Scan ignored files too. */
  readonly noIgnore?: boolean | undefined;
  /** The directory that paths are relative to, absolute. */
  readonly cwd: string;
  /** The environment git gets; the process's own by default. */
  readonly env?: Environment | undefined;
  /** How long git may take to list files, in all; {@link ListingTime}'s own limit by default. */
  readonly time?: ListingTime | undefined;
}

type FindOptions = FilesOptions & { readonly time: ListingTime };

/**
 * Scans files and directories.
 * @param paths as a person gave them; `.` where there are none
 * @throws ScanError where git fails to list a repository's files
 */
export async function scanFiles(
  paths: readonly string[],
  scanner: Scanner,
  options: FilesOptions,
): Promise<SourceResult> {
  const collector = new Collector(options);
  const seen = new Set<string>();
  const finding: FindOptions = { ...options, time: options.time ?? new ListingTime() };
  try {
    for (const given of paths.length === 0 ? ["."] : paths) {
      const found = await listAhead(await find(given, collector, finding), options);
      const before = seen.size;
      for await (const file of found.files) {
        options.signal?.throwIfAborted();
        const key = file.location.toString("latin1");
        if (seen.has(key)) continue;
        seen.add(key);
        await scanFile(file, scanner, collector, options);
        const total =
          paths.length > 1 || found.total === undefined ? {} : { total: Math.max(found.total, seen.size - before) };
        options.onProgress?.({ phase: "reading", done: collector.blobs, bytes: collector.bytes, ...total });
      }
    }
  } catch (error) {
    collector.interrupted(error, options.signal, paths.length === 0 ? "." : paths.join(" "));
  }
  return collector.result();
}

/** A file to read: where it is, as bytes since names need not be text, and what reports call it. */
interface File {
  readonly location: Buffer;
  readonly name: string;
}

/** Files that are listed before the first is read, so that it can be said how long the scan takes. */
const mostListed = 50_000;

/** The same files, with their number where they are few enough to be held. Listed ahead only where someone watches. */
async function listAhead(
  files: AsyncIterable<File> | Iterable<File>,
  { onProgress, signal }: SourceOptions,
): Promise<{ readonly files: AsyncIterable<File> | Iterable<File>; readonly total?: number }> {
  if (onProgress === undefined) return { files };
  const listed: File[] = [];
  const rest = (Symbol.asyncIterator in files ? files[Symbol.asyncIterator]() : files[Symbol.iterator]()) as
    | AsyncIterator<File>
    | Iterator<File>;
  while (signal?.aborted !== true) {
    const next = await rest.next();
    if (next.done === true) return { files: listed, total: listed.length };
    listed.push(next.value);
    if (listed.length >= mostListed) break;
  }
  return { files: after(listed, rest) };
}

async function* after(
  listed: readonly File[],
  rest: AsyncIterator<File> | Iterator<File>,
): AsyncGenerator<File, void, undefined> {
  try {
    yield* listed;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    // Ends the git that lists.
    await rest.return?.();
  }
}

async function find(
  given: string,
  collector: Collector,
  options: FindOptions,
): Promise<AsyncIterable<File> | Iterable<File>> {
  const location = path.resolve(options.cwd, given);
  // What a person names is followed, also where it is a symlink.
  const facts = await stat(location).catch((error: NodeJS.ErrnoException) => error);
  if (facts instanceof Error) {
    collector.notRead(given, facts.code ?? "unknown");
    return [];
  }
  const name = slashed(path.normalize(given)).replace(/(?<=.)\/$/, "");
  const real = Buffer.from(await realpath(location));
  if (facts.isDirectory()) return list({ location: real, name: name === "." ? "" : name }, collector, options);
  if (facts.isFile()) return [{ location: real, name }];
  collector.notRead(given, "not-a-file");
  return [];
}

/** The files of a directory: what git lists where it is in a repository, everything otherwise. */
async function* list(
  directory: File,
  collector: Collector,
  options: FindOptions,
): AsyncGenerator<File, void, undefined> {
  try {
    const listed = options.noIgnore === true ? null : await listedByGit(directory.location, options);
    if (listed === null) yield* walk(directory, collector, options);
    else {
      if (!listed.hasGlobalRules) collector.cut(directory.name === "" ? "." : directory.name, "global-ignore-rules");
      yield* follow(listed.paths, directory, collector, options);
      // Git only warns of a folder that it cannot open; reading it again says why, or reads it after all.
      for (const name of listed.unlisted) {
        if (name === "") yield* walk(directory, collector, options);
        else if ((await wayTo(directory, Buffer.from(`${name}/-`), new Map())) === "inside")
          yield* walk(child(directory, Buffer.from(name)), collector, options);
      }
    }
  } catch (error) {
    if (!(error instanceof ListingTooSlow)) throw error;
    // What git had named before is met again, and scanned once.
    collector.cut(directory.name === "" ? "." : directory.name, "slow-ignore-rules");
    yield* walk(directory, collector, options);
  }
}

/** The files that git listed, and those of the repositories among them. */
async function* follow(
  listed: AsyncIterable<Buffer>,
  directory: File,
  collector: Collector,
  options: FindOptions,
): AsyncGenerator<File, void, undefined> {
  let isEmpty = true;
  const plain = new Map<string, boolean>();
  for await (const relative of listed) {
    // A submodule, or a repository inside this one, which git names with a slash.
    const bare = relative[relative.length - 1] === slash ? relative.subarray(0, -1) : relative;
    // From inside a submodule that was not fetched, git names only the directory itself.
    if (bare.length === 1 && bare[0] === dot) continue;
    isEmpty = false;
    const file = child(directory, bare);
    const way = await wayTo(directory, bare, plain);
    // What git lists beyond a symlink is not in the working tree, and a name that leads out is no honest index's.
    if (way !== "inside") {
      if (way === "outside") collector.notRead(file.name, "outside-of-directory");
      continue;
    }
    const facts = await lstat(file.location).catch((error: NodeJS.ErrnoException) => error);
    if (facts instanceof Error) {
      // Deleted, or left out of a sparse checkout: not in the working tree.
      if (facts.code !== "ENOENT" && facts.code !== "ENOTDIR") collector.notRead(file.name, facts.code ?? "unknown");
    } else if (facts.isDirectory()) yield* list(file, collector, options);
    else yield file;
  }
  // Ignored as a whole, and asked for all the same.
  if (isEmpty) yield* walk(directory, collector, options);
}

/**
 * Whether a listed path stays inside the directory: its index may be anyone's.
 * @param plain remembers which directories are none but directories
 */
async function wayTo(
  directory: File,
  relative: Buffer,
  plain: Map<string, boolean>,
): Promise<"inside" | "outside" | "beyond-symlink"> {
  const parts = relative.toString("latin1").split(path.sep === "/" ? "/" : /[\\/]/);
  if (parts.some((part) => part === "" || part === "." || part === ".." || (/^[a-z]:/i.test(part) && path.sep !== "/")))
    return "outside";
  let at = "";
  for (const part of parts.slice(0, -1)) {
    at = at === "" ? part : `${at}/${part}`;
    let isPlain = plain.get(at);
    if (isPlain === undefined) {
      const location = child(directory, Buffer.from(at, "latin1")).location;
      // What is not there is given by the file's own look-up.
      isPlain = await lstat(location).then(
        (facts) => !facts.isSymbolicLink(),
        () => true,
      );
      plain.set(at, isPlain);
    }
    if (!isPlain) return "beyond-symlink";
  }
  return "inside";
}

async function* walk(
  directory: File,
  collector: Collector,
  options: FilesOptions,
): AsyncGenerator<File, void, undefined> {
  options.signal?.throwIfAborted();
  const entries = await readdir(directory.location, { withFileTypes: true, encoding: "buffer" }).catch(
    (error: NodeJS.ErrnoException) => error,
  );
  if (entries instanceof Error) {
    collector.notRead(directory.name === "" ? "." : directory.name, entries.code ?? "unknown");
    return;
  }
  entries.sort((a, b) => Buffer.compare(a.name as unknown as Buffer, b.name as unknown as Buffer));
  for (const entry of entries) {
    const name = entry.name as unknown as Buffer;
    const file = child(directory, name);
    // The object store is what `history` reads. A file of that name only says where one is.
    if (entry.isDirectory()) {
      if (name.toString("latin1") !== ".git") yield* walk(file, collector, options);
    } else if (entry.isFile() || entry.isSymbolicLink()) yield file;
  }
}

async function scanFile(file: File, scanner: Scanner, collector: Collector, options: FilesOptions): Promise<void> {
  const named = scanPath(scanner, { path: () => file.name, bytes: Buffer.from(file.name) }, collector);
  collector.sight(place({ located: named }, { path: file.name, source: "path" }));
  const most = options.maxSize ?? defaultMaxSize;
  const bytes = await read(file.location, most).catch((error: NodeJS.ErrnoException) => error);
  if (bytes instanceof Error) {
    // Gone since it was listed: nothing is there.
    if (bytes.code !== "ENOENT") collector.notRead(file.name, bytes.code ?? "unknown");
    return;
  }
  if (bytes === null) return;
  if (typeof bytes === "number") {
    collector.cut(file.name, `too-large: ${bytes} bytes`);
    return;
  }
  const scan = scanner.scan(bytes);
  collector.count(bytes.length);
  report(collector, file.name, shortfallsOf(scan));
  collector.sight(place(scan, { path: file.name, source: "file" }));
}

/** The bytes of a file, or of a symlink its target's name; the size where it is too large; `null` for what is neither. */
async function read(location: Buffer, most: number): Promise<Buffer | number | null> {
  const before = await lstat(location);
  if (before.isSymbolicLink()) return readlink(location, { encoding: "buffer" });
  if (!before.isFile()) return null;
  // What was a file may be something else by now: never follow, never wait.
  const handle = await open(location, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  try {
    const facts = await handle.stat();
    if (!facts.isFile()) return null;
    if (facts.size > most) return facts.size;
    // Read to the end, which is not where stat said for a file of /proc or one that grows.
    const chunks: Buffer[] = [];
    let size = 0;
    for (let room = facts.size + 1; ; room = 65536) {
      const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(Math.min(room, most + 1 - size)), 0);
      if (bytesRead === 0) return Buffer.concat(chunks, size);
      chunks.push(buffer.subarray(0, bytesRead));
      size += bytesRead;
      if (size > most) return size;
    }
  } finally {
    await handle.close();
  }
}

const slash = 0x2f;
const dot = 0x2e;

function child(directory: File, name: Buffer): File {
  const text = pathText(name);
  return {
    location: Buffer.concat([directory.location, Buffer.from(path.sep), name]),
    name: directory.name === "" ? text : `${directory.name.replace(/\/$/, "")}/${text}`,
  };
}

function slashed(name: string): string {
  return path.sep === "/" ? name : name.replaceAll(path.sep, "/");
}
