/**
 * Reads objects through one `git cat-file --batch`, in the order asked for. An object that git cannot give is named and the
 * rest still read: a missing one git names itself, a corrupt one ends git, so git is started again behind it.
 */

import { createHash } from "node:crypto";
import { ScanError } from "../core/error.ts";
import { git, stream } from "./run.ts";
import type { GitRepository, Where } from "./run.ts";
import { openStore } from "./store-only.ts";
import type { StoreOnly } from "./store-only.ts";

export type ObjectType = "blob" | "commit" | "tree" | "tag";

/** An object read whole. */
export interface FoundObject {
  readonly oid: string;
  readonly type: ObjectType;
  /** Part of a larger buffer: copy it to keep it long. */
  readonly bytes: Buffer;
}

/** An object that was not read, and why. */
export interface UnreadObject {
  readonly oid: string;
  readonly bytes: null;
  readonly why: "missing-object" | "corrupt-object" | "too-large";
  /** In bytes, where git said so. */
  readonly size?: number;
}

/** How objects are read. */
export interface ReadOptions {
  /** Larger objects are passed over without being held, in bytes; 64 MiB by default. */
  readonly maxSize?: number;
  readonly signal?: AbortSignal;
}

/** Default bound on the size of one object or file, in bytes. */
export const defaultMaxSize: number = 64 * 2 ** 20;

/** Times git is started again behind a corrupt object before the scan gives up. */
const mostRestarts = 64;

/**
 * Yields one answer for each id, in order. The ids may come in while objects go out, but must not wait for them.
 * @throws ScanError where git fails for another reason than a single object
 */
export async function* readObjects(
  repo: GitRepository,
  oids: Iterable<string> | AsyncIterable<string>,
  options: ReadOptions = {},
): AsyncGenerator<FoundObject | UnreadObject, void, undefined> {
  const source = iterate(oids);
  const asked = new Queue();
  let again: string[] = [];
  let store: StoreOnly | null = null;
  try {
    for (let restarts = 0; ; restarts++) {
      const feeding = new Feeding(asked, again, source);
      try {
        yield* answers(store ?? repo, repo.objectFormat, feeding, asked, options);
        if (asked.first === undefined) return;
        throw new ScanError("git-failed", "git cat-file ended before it had answered", wayOut);
      } catch (error) {
        // What feeds the ids may be another git: its failure says nothing of an object.
        if (feeding.failure !== null) throw feeding.failure.error;
        const why = error instanceof ScanError && options.signal?.aborted !== true ? oneObject[error.code] : undefined;
        if (why === undefined || restarts >= mostRestarts) throw error;
        // What was taken from the source but never reached git is asked for again.
        await feeding.ended;
        const culprit = asked.shift();
        if (culprit === undefined) throw error;
        yield { oid: culprit, bytes: null, why };
        again = asked.drain();
        if (why === "missing-object") store ??= await openStore(repo);
      }
    }
  } finally {
    // Whatever feeds the source (another git) must not wait for ever.
    void Promise.resolve(source.return?.()).catch(() => {});
    await store?.remove();
  }
}

/** What git's end says of the one object that it was at, by the error's code. */
const oneObject: Readonly<Record<string, UnreadObject["why"]>> = {
  "git-failed": "corrupt-object",
  "missing-object": "missing-object",
};

/** What the store says of an object without giving it. */
export interface ListedObject {
  readonly oid: string;
  /** `null` where git cannot read the object. */
  readonly type: ObjectType | null;
  /** In bytes; 0 where git cannot read the object. */
  readonly size: number;
}

/** Lists every object of the store, unreachable ones included, in the order in which they lie there. */
export async function* listObjects(
  repo: Where,
  options: Pick<ReadOptions, "signal"> = {},
): AsyncGenerator<ListedObject, void, undefined> {
  const args = ["cat-file", "--batch-check", "--batch-all-objects", "--unordered", "--buffer"];
  let rest = "";
  for await (const chunk of stream(repo, args, options).stdout) {
    const lines = (rest + chunk.toString("latin1")).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      const [oid = "", type = "", size] = line.split(" ");
      if (type in types && size !== undefined) yield { oid, type: type as ObjectType, size: Number(size) };
      else yield { oid, type: null, size: 0 };
    }
  }
}

/**
 * Yields every object of the store of the wanted types, and those that cannot be read.
 * @param options.types all but trees by default
 */
export async function* allObjects(
  repo: GitRepository,
  options: ReadOptions & { readonly types?: ReadonlySet<ObjectType> } = {},
): AsyncGenerator<FoundObject | UnreadObject, void, undefined> {
  const wanted = options.types ?? contents;
  const most = options.maxSize ?? defaultMaxSize;
  const tooLarge: UnreadObject[] = [];
  async function* chosen(): AsyncGenerator<string, void, undefined> {
    for await (const { oid, type, size } of listObjects(repo, options)) {
      if (type !== null && !wanted.has(type)) continue;
      // Not even asked for: git would print it all.
      if (size > most) tooLarge.push({ oid, bytes: null, why: "too-large", size });
      else yield oid;
    }
  }
  yield* readObjects(repo, chosen(), options);
  yield* tooLarge;
}

/** Number of objects in the store, packed and loose: for progress. */
export async function countObjects(repo: Where): Promise<number> {
  const said = (await git(repo, ["count-objects", "-v"])).toString("latin1");
  const number = (name: string): number => Number(new RegExp(`^${name}: (\\d+)$`, "m").exec(said)?.[1] ?? 0);
  return number("count") + number("in-pack");
}

const contents: ReadonlySet<ObjectType> = new Set(["blob", "commit", "tag"]);
const types: Readonly<Record<ObjectType, true>> = { blob: true, commit: true, tree: true, tag: true };
const wayOut = "Run `git fsck` to see whether the repository is whole.";

/** Runs git once; yields what it answers and takes the answered ids from the queue. */
async function* answers(
  where: Where,
  format: "sha1" | "sha256",
  feeding: Feeding,
  asked: Queue,
  options: ReadOptions,
): AsyncGenerator<FoundObject | UnreadObject, void, undefined> {
  const most = options.maxSize ?? defaultMaxSize;
  const signal = options.signal === undefined ? {} : { signal: options.signal };
  const { stdout } = stream(where, ["cat-file", "--batch", "--buffer"], { input: feeding, ...signal });
  let partial = "";
  let body: Body | null = null;
  for await (const chunk of stdout) {
    let at = 0;
    while (at < chunk.length) {
      if (body === null) {
        const end = chunk.indexOf(0x0a, at);
        partial += chunk.toString("latin1", at, end < 0 ? chunk.length : end);
        if (partial.length > 1024) throw unexpected(partial);
        if (end < 0) break;
        at = end + 1;
        const header = parseHeader(partial, asked.first);
        partial = "";
        if (header === null) yield { oid: asked.shift() as string, bytes: null, why: "missing-object" };
        else body = { ...header, bytes: header.size > most ? null : Buffer.alloc(0), filled: 0 };
        continue;
      }
      if (body.filled < body.size) {
        const taken: number = Math.min(body.size - body.filled, chunk.length - at);
        if (body.bytes !== null) {
          if (body.filled === 0 && taken === body.size) body.bytes = chunk.subarray(at, at + taken);
          else {
            if (body.filled === 0) body.bytes = Buffer.allocUnsafe(body.size);
            chunk.copy(body.bytes, body.filled, at, at + taken);
          }
        }
        body.filled += taken;
        at += taken;
        continue;
      }
      if (chunk[at] !== 0x0a) throw unexpected("an object longer than announced");
      at++;
      asked.shift();
      yield finish(body, format);
      body = null;
    }
  }
}

interface Body {
  readonly oid: string;
  readonly type: ObjectType;
  readonly size: number;
  /** `null` where the object is too large to hold. */
  bytes: Buffer | null;
  filled: number;
}

/** `<oid> <type> <size>`, or `null` where git says that it has no such object. */
function parseHeader(line: string, expected: string | undefined): Pick<Body, "oid" | "type" | "size"> | null {
  const [oid, type = "", size = ""] = line.split(" ");
  if (expected === undefined || oid !== expected) throw unexpected(line);
  if (type === "missing") return null;
  if (!(type in types) || !/^\d+$/.test(size)) throw unexpected(line);
  return { oid, type: type as ObjectType, size: Number(size) };
}

/** Checks the object against its id: a flipped bit may inflate cleanly. */
function finish(body: Body, format: "sha1" | "sha256"): FoundObject | UnreadObject {
  const { oid, type, size, bytes } = body;
  if (bytes === null) return { oid, bytes: null, why: "too-large", size };
  const digest = createHash(format).update(`${type} ${size}\0`).update(bytes).digest("hex");
  if (digest !== oid) return { oid, bytes: null, why: "corrupt-object", size };
  return { oid, type, bytes };
}

function unexpected(what: string): ScanError {
  return new ScanError("unexpected-output", `git cat-file printed something unexpected: ${what.slice(0, 100)}`, wayOut);
}

/** Ids that git was asked for and has not answered yet. */
class Queue {
  #items: string[] = [];
  #head = 0;

  get first(): string | undefined {
    return this.#items[this.#head];
  }

  push(item: string): void {
    this.#items.push(item);
  }

  shift(): string | undefined {
    const item = this.#items[this.#head];
    if (item === undefined) return undefined;
    this.#head++;
    if (this.#head > 4096) {
      this.#items = this.#items.slice(this.#head);
      this.#head = 0;
    }
    return item;
  }

  drain(): string[] {
    const rest = this.#items.slice(this.#head);
    this.#items = [];
    this.#head = 0;
    return rest;
  }
}

/** Git's input: each id enters the queue before git sees it. */
class Feeding implements AsyncIterable<string> {
  readonly ended: Promise<void>;
  /** What the source of ids threw. */
  failure: { readonly error: unknown } | null = null;
  #end: () => void = () => {};
  #started = false;
  readonly #asked: Queue;
  readonly #again: readonly string[];
  readonly #source: AsyncIterator<string> | Iterator<string>;

  constructor(asked: Queue, again: readonly string[], source: AsyncIterator<string> | Iterator<string>) {
    this.#asked = asked;
    this.#again = again;
    this.#source = source;
    for (const oid of again) asked.push(oid);
    this.ended = new Promise((resolve) => {
      this.#end = resolve;
    });
    // Git may fail to start before it ever reads.
    queueMicrotask(() => {
      if (!this.#started) this.#end();
    });
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<string, void, undefined> {
    this.#started = true;
    try {
      for (const oid of this.#again) yield `${oid}\n`;
      for (;;) {
        const next = await this.#source.next();
        if (next.done === true) return;
        if (!/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(next.value)) throw unexpected(`the request ${next.value}`);
        this.#asked.push(next.value);
        yield `${next.value}\n`;
      }
    } catch (error) {
      this.failure = { error };
      throw error;
    } finally {
      this.#end();
    }
  }
}

function iterate(oids: Iterable<string> | AsyncIterable<string>): AsyncIterator<string> | Iterator<string> {
  return Symbol.asyncIterator in oids ? oids[Symbol.asyncIterator]() : oids[Symbol.iterator]();
}
