/** Reads what `git cat-file --batch` answers: objects, checked against their ids. */

import { createHash } from "node:crypto";
import { ScanError } from "../../core/error.ts";
import { says } from "../../messages/errors.ts";
import { stream } from "../run.ts";
import type { Where } from "../run.ts";

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

/** Times git is started again behind a corrupt object before the scan gives up. */
export const mostRestarts = 64;

/** Default bound on the size of one object or file, in bytes. */
export const defaultMaxSize: number = 64 * 2 ** 20;

/** All types of objects, as git names them. */
export const objectTypes: ReadonlySet<string> = new Set<ObjectType>(["blob", "commit", "tree", "tag"]);

/** What git is asked. */
export interface Questions {
  /** Ids, a line each. Each must enter `asked` before git sees it. */
  readonly input: AsyncIterable<string>;
  /** Ids that were asked for and not answered yet. */
  readonly asked: Queue;
  /** Whether git may hold answers back until it was asked for more: quicker, but anyone who asks must not wait for an answer. */
  readonly buffers: boolean;
}

/** Runs git once; yields what it answers and takes the answered ids from the queue. */
export async function* answers(
  where: Where,
  format: "sha1" | "sha256",
  { input, asked, buffers }: Questions,
  options: ReadOptions,
): AsyncGenerator<FoundObject | UnreadObject, void, undefined> {
  const most = options.maxSize ?? defaultMaxSize;
  const signal = options.signal === undefined ? {} : { signal: options.signal };
  const { stdout } = stream(where, ["cat-file", "--batch", ...(buffers ? ["--buffer"] : [])], { input, ...signal });
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
      if (chunk[at] !== 0x0a) throw unexpected(chunk.toString("latin1", at, at + 40));
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
  if (!objectTypes.has(type) || !/^\d+$/.test(size)) throw unexpected(line);
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

/** The error for an answer that is none. */
export function unexpected(what: string): ScanError {
  return new ScanError("unexpected-output", says("gitUnexpected", JSON.stringify(what.slice(0, 100))));
}

/** Ids that git was asked for and has not answered yet. */
export class Queue {
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
