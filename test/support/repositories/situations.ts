/** Builds the git situations of fixtures/repos in a repository, and says where a scan of its history must find what. */
import { execFileSync } from "node:child_process";
import type { PlaceSource } from "../../../src/core/finding.ts";
import { readFixtures } from "../../../scripts/fixtures/read.mjs";
import { hermeticEnvironment } from "../git.ts";
import type { TestRepository } from "../git.ts";

/** A secret and where it must be found. */
export interface Expected {
  readonly name: string;
  readonly value: string;
  readonly source: PlaceSource;
  readonly path: string | null;
  readonly line: number;
  readonly column: number;
  /** The way in that the place must name, as the beginning of each step; none for plain bytes. */
  readonly decodedFrom?: readonly string[];
}

/** What the situations left behind. */
export interface Situations {
  readonly expected: readonly Expected[];
  /** Halves of secrets that stand alone in some commit: secrets too, but nobody must find them. */
  readonly halves: readonly string[];
}

/** Runs each build script; main is checked out before and after. The repository has a commit. */
export function buildSituations(repository: TestRepository): Situations {
  const expected: Expected[] = [];
  const halves: string[] = [];
  for (const [index, { group, text }] of readFixtures("repos").entries()) {
    const date = new Date(Date.UTC(2026, 0, 2) + index * 3_600_000).toISOString();
    execFileSync("sh", ["-eu"], {
      cwd: repository.dir,
      env: hermeticEnvironment({ GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date }),
      input: text,
      stdio: ["pipe", "ignore", "pipe"],
    });
    for (const [, what, rest = ""] of text.matchAll(/^# (found|half): (.+)$/gm))
      if (what === "half") halves.push(rest);
      else expected.push(foundAt(group, rest, repository));
  }
  return { expected, halves };
}

/** `blob conf/app.env 3:9 <value> gzip`: the path is `-` where there is none, in quotes where it is odd, `rev:x` for a commit's id. */
function foundAt(name: string, text: string, repository: TestRepository): Expected {
  const [, source, path = "", line, column, value, ...ways] =
    /^(\S+) ("[^"]+"|\S+) (\d+):(\d+) (\S+)(?: (\S+))?$/.exec(text) ?? [];
  if (source === undefined || value === undefined) throw new Error(`fixtures/repos/${name}: ${text}`);
  const decodedFrom = ways.filter((way) => way !== undefined);
  return {
    name,
    value,
    source: source as PlaceSource,
    path: pathOf(path, repository),
    line: Number(line),
    column: Number(column),
    ...(decodedFrom.length === 0 ? {} : { decodedFrom }),
  };
}

function pathOf(path: string, repository: TestRepository): string | null {
  if (path === "-") return null;
  if (path.startsWith("rev:")) return repository.git("rev-parse", path.slice("rev:".length)).trim();
  return path.startsWith('"') ? (JSON.parse(path) as string) : path;
}
