/** `.leakscanignore` against git's own word on the same lines. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { compileGlobs } from "../../../src/policy/globs/globs.ts";
import { parseIgnoreFile } from "../../../src/policy/ignore-file.ts";
import { createRepository } from "../../support/git.ts";

test("comments, blanks and signs that are ours alone are read as git reads them", () => {
  const text = '\uFEFF# no\n\n\\#yes  \n\\!bang\nend\\ \n a(b)|{c}+"d\r\n[a!]\n';
  expect(parseIgnoreFile(text, "x")).toEqual(["\\#yes", "\\!bang", "end\\ ", ' a\\(b\\)\\|\\{c\\}\\+\\"d', "[a!]"]);
});

test("a line that is too long is named", () => {
  expect(() => parseIgnoreFile(`a\n${"b".repeat(501)}`, ".leakscanignore")).toThrow(".leakscanignore:2");
});

const paths = [
  "a.txt",
  "a/b.txt",
  "a/c/b.txt",
  "b/a.txt",
  "x/a/b.md",
  "a(1).txt",
  "b/{c}.md",
  "d+e",
  "f|g",
  "#h",
  "!i",
];

test("paths are meant as git means them, but that ours takes back what lies below a folder", async () => {
  const repository = createRepository();
  for (const path of paths) {
    mkdirSync(dirname(join(repository.dir, path)), { recursive: true });
    writeFileSync(join(repository.dir, path), "");
  }
  mkdirSync(join(repository.dir, ".git/info"), { recursive: true });
  const piece = fc.constantFrom(
    "a",
    "b",
    "c",
    "x",
    "*",
    "**",
    "?",
    ".txt",
    ".md",
    "(1)",
    "{c}",
    "+",
    "|",
    "[a-c]",
    "[!a]",
  );
  const line = fc
    .tuple(
      fc.constantFrom("", "/", "**/"),
      fc.array(fc.array(piece, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
      fc.constantFrom("", "/"),
    )
    .map(([start, parts, end]) => start + parts.map((part) => part.join("")).join("/") + end)
    .filter((text) => !/\*{3}|[^/]\*\*|\*\*[^/]/.test(text));
  await fc.assert(
    fc.asyncProperty(line, async (text) => {
      writeFileSync(join(repository.dir, ".git/info/exclude"), `${text}\n`);
      let ignored = "";
      try {
        ignored = repository.gitWith({ input: paths.join("\0") }, "check-ignore", "-z", "--stdin", "--no-index");
      } catch {
        // git ends with 1 where nothing is ignored.
      }
      const matches = await compileGlobs(parseIgnoreFile(text, "x"));
      expect(paths.filter((path) => matches(path))).toEqual(ignored.split("\0").filter((path) => path !== ""));
    }),
    // Once a run of CI met it: to ours it was a folder at any depth.
    { numRuns: 150, examples: [["a/**"], ["a/**/"], ["a/*"], ["b/a.txt/"]] },
  );
});
