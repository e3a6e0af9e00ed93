/**
 * Whether the store is whole: what trees, commits, tags and refs name but the store does not have was never scanned. Git lists only
 * what is there, so in a partial clone a scan of all objects would look clean and have seen next to nothing.
 */

import { ScanError } from "../../core/error.ts";
import { IdTable } from "../../git/id-table.ts";
import type { Ref } from "../../git/refs.ts";
import { stream } from "../../git/run.ts";
import type { GitRepository } from "../../git/run.ts";
import type { Collector } from "../result.ts";

/** Notes which objects are there and which are named. Takes about 40 bytes an object. */
export class StoreCheck {
  readonly #ids: IdTable;
  #flags: Uint8Array = new Uint8Array(4096);

  constructor(idLength: number) {
    this.#ids = new IdTable(idLength);
  }

  /** The object is in the store, readable or not. */
  present(oid: string): void {
    this.#flag(this.#ids.addHex(oid), isPresent);
  }

  /** An object names this one, whose raw id stands at `at`. */
  named(bytes: Uint8Array, at: number): void {
    this.#flag(this.#ids.add(bytes, at), isNamed);
  }

  /** As {@link named}, by hex. */
  namedHex(oid: string): void {
    this.#flag(this.#ids.addHex(oid), isNamed);
  }

  has(oid: string): boolean {
    const number = this.#ids.findHex(oid);
    return number >= 0 && ((this.#flags[number] as number) & isPresent) !== 0;
  }

  /** Ids of what is named and not there. */
  missing(): string[] {
    const found: string[] = [];
    for (let i = 0; i < this.#ids.size; i++) if (this.#flags[i] === isNamed) found.push(this.#ids.hex(i));
    return found;
  }

  #flag(number: number, flag: number): void {
    if (number < 0) return;
    if (number >= this.#flags.length) {
      const more = new Uint8Array(Math.max(this.#flags.length * 2, number + 1));
      more.set(this.#flags);
      this.#flags = more;
    }
    this.#flags[number] = (this.#flags[number] as number) | flag;
  }
}

const isPresent = 1;
const isNamed = 2;

/**
 * Tells the collector what is missing: as not read where a ref leads there; as cut where nothing does any more, since git may
 * have pruned a part of what was dropped.
 * @param ask which of these a ref leads to, where that is known without git
 */
export async function reportMissing(
  repo: GitRepository,
  refs: readonly Ref[],
  check: Pick<StoreCheck, "has" | "missing">,
  collector: Collector,
  ask?: AskReachable,
): Promise<Missing> {
  for (const { oid, name } of refs) if (!check.has(oid)) collector.notRead(name, `missing-object: ${oid}`);
  const missing = check.missing();
  if (missing.length === 0) return { named: [], all: [], reachable: new Set() };
  const reachable = (await ask?.(missing)) ?? (await reachableMissing(repo));
  const needed = missing.filter((oid) => reachable === null || reachable.has(oid));
  const dropped = missing.filter((oid) => reachable !== null && !reachable.has(oid));
  const named = [
    ...tell(needed, (what, why) => collector.notRead(what, why)),
    ...tell(dropped, (what, why) => collector.cut(what, `${why}: unreachable`)),
  ];
  return { named, all: missing, reachable };
}

/** Which of these ids a ref leads to; `undefined` where git must be asked. */
export type AskReachable = (missing: readonly string[]) => Promise<ReadonlySet<string> | undefined>;

/** What is missing of a store. */
export interface Missing {
  /** Ids of what was named to the collector, so that their paths can be reported. */
  readonly named: readonly string[];
  readonly all: readonly string[];
  /** Which of them a ref leads to; `null` where git cannot tell. */
  readonly reachable: ReadonlySet<string> | null;
}

/** What refs lead to and is not there; `null` where git cannot tell, and then all of it counts. */
async function reachableMissing(repo: GitRepository): Promise<ReadonlySet<string> | null> {
  const found = new Set<string>();
  try {
    let rest = "";
    const args = ["rev-list", "--objects", "--all", "--missing=print"];
    for await (const chunk of stream(repo, args).stdout) {
      const whole = (rest + chunk.toString("latin1")).split("\n");
      rest = whole.pop() ?? "";
      for (const line of whole) if (line.startsWith("?")) found.add(line.slice(1));
    }
    return found;
  } catch (error) {
    if (error instanceof ScanError) return null;
    throw error;
  }
}

function tell(missing: readonly string[], say: (what: string, why: string) => void): readonly string[] {
  const named = missing.slice(0, mostNamed);
  for (const oid of named) say(oid, "missing-object");
  if (missing.length > mostNamed) say(`(+${missing.length - mostNamed})`, "missing-object");
  return named;
}

/** A partial clone lacks nearly everything; a list of it helps nobody, and looking for each of it costs more than asking git. */
export const mostNamed = 1000;
