/** How large a repository is, before anything of it is read. */

import { readdir, stat } from "node:fs/promises";
import path from "node:path";

/** Bytes of a repository's packs, be it bare or not; 0 where it has none. */
export async function packBytes(folder: string): Promise<number> {
  const sums = await Promise.all(["objects/pack", ".git/objects/pack"].map((below) => sumOf(path.join(folder, below))));
  return Math.max(...sums);
}

async function sumOf(folder: string): Promise<number> {
  const names = await readdir(folder).catch(() => []);
  const sizes = names
    .filter((name) => name.endsWith(".pack"))
    .map((name) =>
      stat(path.join(folder, name)).then(
        ({ size }) => size,
        () => 0,
      ),
    );
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
