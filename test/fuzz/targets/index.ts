import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ScanError } from "../../../src/core/error.ts";
import { readStaged } from "../../../src/git/without/staged.ts";
import type { FuzzTarget } from "../target.ts";

const folder = mkdtempSync(join(tmpdir(), "leakscan-fuzz-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

/** Git's index where git is not installed. */
export const target: FuzzTarget = {
  help: "git's index as it is read without git: whole, or refused",
  code: ["src/git/without/staged.ts"],
  words: ["DIRC", "link", "sdir", "TREE", "REUC"],
  seeds: () => [made([]), made(["--split-index"]), made(["--index-version", "3"]), made(["--index-version", "4"])],
  async run(input) {
    mkdirSync(join(folder, "git"), { recursive: true });
    writeFileSync(join(folder, "git/index"), input);
    try {
      await readStaged({ gitDir: join(folder, "git"), objectFormat: "sha1" });
    } catch (error) {
      if (!(error instanceof ScanError)) throw error;
    }
  },
};

function made(options: readonly string[]): Uint8Array {
  const dir = mkdtempSync(join(folder, "made-"));
  const git = (...args: string[]): string => execFileSync("git", ["-C", dir, ...args], { encoding: "utf8" });
  git("init", "-q");
  for (const name of ["a.txt", "b.txt", "later.txt"]) writeFileSync(join(dir, name), `${name}\n`);
  git("add", "a.txt", "b.txt");
  git("add", "--intent-to-add", "later.txt");
  if (options.length > 0) git("update-index", ...options);
  return readFileSync(join(dir, ".git/index"));
}
