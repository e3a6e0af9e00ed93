import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { pathText } from "../../../../src/git/path.ts";
import { quotedPathspec, shellQuote } from "../../../../src/report/text/shell-quote.ts";
import { createRepository } from "../../../support/git.ts";
import { hostileText } from "../../../support/reports.ts";

test.each([
  ["config/app.env", "'config/app.env'"],
  ["it's", "'it'\\''s'"],
  ['$(touch x) `y` "z"', "'$(touch x) `y` \"z\"'"],
  ["a\nb", "$'a\\012b'"],
  ["it's\x1b\\", "$'it\\'s\\033\\\\'"],
  ["-rf", "'-rf'"],
  ["日本語.env", "'日本語.env'"],
  ["\u202egnp", "$'\\342\\200\\256gnp'"],
])("%s is quoted", (word, quoted) => {
  expect(shellQuote(word)).toBe(quoted);
});

test("bash reads back exactly the word, and the quoted form shows nothing hidden", () => {
  fc.assert(
    fc.property(hostileText(), (text) => {
      const word = text.replaceAll("\0", "").replace(/\p{Cs}/gu, "");
      const quoted = shellQuote(word);
      expect(quoted).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      expect(execFileSync("bash", ["-c", `printf %s ${quoted}`], { encoding: "utf8" })).toBe(word);
    }),
    { numRuns: 40 },
  );
});

test.skipIf(process.platform !== "linux").each([[false], [true]])(
  "special-characters: a name that is no UTF-8, or begins with a quote (from the top: %s)",
  (fromTop) => {
    const repository = createRepository();
    repository.commit("first", { "sub/keep": "1" });
    const names = ["caf\xe9's.env", "a\\b\xff*", '"quoted".env'].map((name) => Buffer.from(name, "latin1"));
    for (const name of names) writeFileSync(Buffer.concat([Buffer.from(`${repository.dir}/`), name]), "new");
    repository.git("add", "--all");
    const staged = (): string[] => repository.git("diff", "--cached", "--name-only", "-z").split("\0");
    const before = staged().length;
    const cwd = fromTop ? `${repository.dir}/sub` : repository.dir;
    for (const [index, name] of names.entries()) {
      execFileSync("bash", ["-c", `git restore --staged -- ${quotedPathspec(pathText(name), fromTop)}`], { cwd });
      expect(staged()).toHaveLength(before - index - 1);
    }
  },
);

const odd = [
  "it's a\n\x1b[31mfile*.yml",
  ":(top)x",
  "!important",
  "a[b]?.env",
  "back\\slash",
  "日本語 の.env",
  "-x",
  ":",
];

test.each([[false], [true]])(
  "special-characters: the pasted command unstages this file alone (from the top: %s)",
  (fromTop) => {
    const repository = createRepository();
    repository.commit("first", { "keep.txt": "1" });
    for (const path of [...odd, "itXs a\n\x1b[31mfileXX.yml", "sub/keep"]) repository.write(path, "new");
    for (const path of odd) {
      repository.git("--literal-pathspecs", "add", "--all");
      const cwd = fromTop ? `${repository.dir}/sub` : repository.dir;
      const env = { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" };
      execFileSync("bash", ["-c", `git restore --staged -- ${quotedPathspec(path, fromTop)}`], { cwd, env });
      const staged = repository
        .git("diff", "--cached", "--name-only", "-z")
        .split("\0")
        .filter((name) => name !== "");
      expect(staged).toHaveLength(odd.length + 1);
      expect(staged).not.toContain(path);
    }
  },
);
