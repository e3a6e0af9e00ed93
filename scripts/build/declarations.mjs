/** Which declarations an importer of the package may come to: the rest of what the compiler writes is nobody's. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Files below a folder that these entries import, and what those import, as paths from the folder. */
export function reachable(folder, entries) {
  const found = new Set();
  const waiting = [...entries];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name) || !existsSync(join(folder, name))) continue;
    found.add(name);
    const text = readFileSync(join(folder, name), "utf8");
    for (const [, imported] of text.matchAll(/(?:from|import) ?\(?"(\.[^"]*)\.ts"/g))
      waiting.push(join(dirname(name), `${imported}.d.ts`));
  }
  return [...found].sort();
}
