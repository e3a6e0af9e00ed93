/** What a fuzz target is: a file in targets/ that exports one. */

/** Code that takes bytes from anyone. */
export interface FuzzTarget {
  /** What it reads, in one line. */
  readonly help: string;
  /** Folders and files of the sources that it is to reach: what a run reports its coverage of. */
  readonly code: readonly string[];
  /** Sound inputs to begin with. */
  seeds(): readonly Uint8Array[];
  /** Words that the code looks for: mutations put them in. */
  readonly words?: readonly string[];
  /**
   * Runs the code. Errors that are the right answer to such an input are caught inside; whatever comes out is a finding, also a result
   * that is wrong.
   */
  run(input: Uint8Array): void | Promise<void>;
}

/** Fails where two ways to the same answer differ. */
export function same(one: unknown, other: unknown, what: string): void {
  const [a, b] = [JSON.stringify(one), JSON.stringify(other)];
  if (a !== b) throw new Error(`${what} differ:\n  ${String(a).slice(0, 400)}\n  ${String(b).slice(0, 400)}`);
}

/** Seeds from texts. */
export function texts(...all: readonly string[]): Uint8Array[] {
  return all.map((text) => new TextEncoder().encode(text));
}
