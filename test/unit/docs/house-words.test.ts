/** Words that the house style refuses (docs/style.md), in comments, messages, docs and hooks. Names of variables are not looked at. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../../support/program.ts";

const refused: readonly (readonly [name: string, words: RegExp])[] = [
  ["whoever", /\bwhoever\b/i],
  ["told", /\btold\b/i],
  ["burnt", /\bburnt\b/i],
  ["mend", /\bmend(?:s|ed|ing)?\b/i],
  ["queer", /\bqueer\b/i],
  ["the plain way", /\bthe plain way\b/i],
  ["drawn, for random", /\bdrawn (?:at random|from|anew)|\blooks? drawn\b/i],
  ["lives, of a key", /\b(?:key|token|secret|credential|session)s? (?:that )?lives?\b/i],
];

/** Pages that list the words themselves, and data. */
const exempt = new Set(["docs/style.md"]);

function* textsOf(folder: string, isWanted: (name: string) => boolean): Generator<readonly [string, string]> {
  for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile() || !isWanted(path)) continue;
    yield [path.slice(root.length).replaceAll("\\", "/").replace(/^\//, ""), readFileSync(path, "utf8")];
  }
}

/** Comments of code: what a person reads of it besides the messages. */
function commentsOf(code: string): string {
  return [...code.matchAll(/\/\*[^]*?\*\/|(?<=^|\s)\/\/ .*$/gm)].map(([text]) => text).join("\n");
}

const texts: (readonly [string, string])[] = [
  ...[...textsOf("src", (path) => /\.tsx?$/.test(path) && !/messages[\\/](?:en)[\\/]/.test(path))].map(
    ([path, code]) => [path, commentsOf(code)] as const,
  ),
  ...textsOf("src/messages/en", (path) => path.endsWith(".ts")),
  ...textsOf("docs", (path) => path.endsWith(".md") && !path.includes("accuracy")),
  ...textsOf("hooks", () => true),
  ...["README.md", "SECURITY.md", "CONTRIBUTING.md", "CHANGELOG.md", "action.yml"].map(
    (name) => [name, readFileSync(join(root, name), "utf8")] as const,
  ),
];

describe.each(refused)("%s", (_, words) => {
  test("stands nowhere that people read", () => {
    const found = texts.flatMap(([path, text]) =>
      exempt.has(path) ? [] : text.split("\n").flatMap((line) => (words.test(line) ? [`${path}: ${line.trim()}`] : [])),
    );
    expect(found).toEqual([]);
  });
});

test("the pattern of each refused word finds it", () => {
  const samples = [
    "whoever has it",
    "as told",
    "is burnt",
    "mends it",
    "a queer one",
    "the plain way",
    "looks drawn",
    "the key lives",
  ];
  for (const [index, [, words]] of refused.entries()) expect(samples[index]).toMatch(words);
});
