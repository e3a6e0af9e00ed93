/**
 * Reads objects through one `git cat-file --batch`, in the order asked for. An object that git cannot give is named and the
 * rest still read: a missing one git names itself, a corrupt one ends git, so git is started again behind it.
 */

import { ScanError } from "../../core/error.ts";
import { says } from "../../messages/errors.ts";
import { answers, defaultMaxSize, mostRestarts, objectTypes, Queue, unexpected } from "./cat-file-answers.ts";
import type { FoundObject, ObjectType, ReadOptions, UnreadObject } from "./cat-file-answers.ts";
import { git, stream } from "../run.ts";
import type { GitRepository, Where } from "../run.ts";
import { openStore } from "../store-only.ts";
import type { StoreOnly } from "../store-only.ts";

export { defaultMaxSize } from "./cat-file-answers.ts";
export type { FoundObject, ObjectType, ReadOptions, UnreadObject } from "./cat-file-answers.ts";

/**
 * Yields one answer for each id, in order. The ids may come in while objects go out, but must not wait for them.
 * @throws ScanError where git fails for another reason than a single object
 */
export async function* readObjects(
  repo: GitRepository,
  oids: Iterable<string> | AsyncIterable<string>,
  options: ReadOptions = {},
): AsyncGenerator<FoundObject | UnreadObject, void, undefined> {
  if (repo.without !== undefined) return yield* repo.without.objects(oids, options);
  const source = iterate(oids);
  const asked = new Queue();
  let again: string[] = [];
  let store: StoreOnly | null = null;
  try {
    for (let restarts = 0; ; restarts++) {
      const feeding = new Feeding(asked, again, source);
      try {
        yield* answers(store ?? repo, repo.objectFormat, { input: feeding, asked, buffers: true }, options);
        if (asked.first === undefined) return;
        throw new ScanError("git-failed", says("gitCutShort", "cat-file"));
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
      if (objectTypes.has(type) && size !== undefined) yield { oid, type: type as ObjectType, size: Number(size) };
      else yield { oid, type: null, size: 0 };
    }
  }
  if (rest !== "") throw unexpected(rest);
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
  const number = (name: string): number => {
    const digits = new RegExp(`^${name}: (\\d+)$`, "m").exec(said)?.[1];
    if (digits === undefined) throw unexpected(said);
    return Number(digits);
  };
  return number("count") + number("in-pack");
}

const contents: ReadonlySet<ObjectType> = new Set(["blob", "commit", "tag"]);

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
        if (!/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(next.value)) throw unexpected(next.value);
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
