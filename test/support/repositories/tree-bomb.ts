/** Trees that hold each other many times over: a few objects, and more paths than anything can walk. */
import type { TestRepository } from "../git.ts";

/** How the trees are made. */
export interface BombShape {
  readonly levels: number;
  /** Entries of each tree. */
  readonly width: number;
  /** What the file at the bottom holds. */
  readonly content?: string;
}

/** Writes the trees and returns the id of the top one: `levels` trees, each of `width` entries that are all the same. */
export function treeBomb(repository: TestRepository, { levels, width, content = "x" }: BombShape): string {
  let below = repository.gitWith({ input: content }, "hash-object", "-w", "--stdin").trim();
  for (let level = 0; level < levels; level++) {
    const kind = level === 0 ? "100644 blob" : "040000 tree";
    const entries = Array.from({ length: width }, (_, i) => `${kind} ${below}\tn${i}`);
    below = repository.gitWith({ input: `${entries.join("\n")}\n` }, "mktree").trim();
  }
  return below;
}
