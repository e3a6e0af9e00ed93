import fc from "fast-check";
import { expect, test } from "vitest";
import { UsageError } from "../../../src/core/error.ts";
import { compileGlobs } from "../../../src/policy/globs.ts";

const segment = fc.stringMatching(/^[a-zA-Z0-9_.-]{1,8}$/).filter((text) => !/^\.{1,2}$/.test(text));
const path = fc.array(segment, { minLength: 1, maxLength: 5 }).map((segments) => segments.join("/"));

test("a plain path matches itself, everything below it, and nothing beside it", async () => {
  await fc.assert(
    fc.asyncProperty(path, path, async (one, other) => {
      const matches = await compileGlobs([`/${one}`]);
      expect(matches(one)).toBe(true);
      expect(matches(`${one}/${other}`)).toBe(true);
      expect(matches(`${one}x`)).toBe(false);
      expect(matches(`x${one}`)).toBe(false);
    }),
  );
});

test("** and a taken-back pattern: all but one", async () => {
  await fc.assert(
    fc.asyncProperty(path, path, async (one, other) => {
      const matches = await compileGlobs(["**", `!/${one}`]);
      expect(matches(one)).toBe(false);
      expect(matches(`${one}x/${other}`)).toBe(true);
    }),
  );
});

test.each([
  ["*.lock", "yarn.lock", true],
  ["*.lock", "a/b/yarn.lock", true],
  ["/*.lock", "a/yarn.lock", false],
  ["fixtures", "test/fixtures/deep/.env", true],
  ["fixtures/", "test/fixtures/deep/.env", true],
  ["fixtures/", "my-fixtures/x", false],
  ["test/fixtures", "a/test/fixtures/x", false],
  ["**/fixtures/**", "test/fixtures/.env", true],
  ["**/fixtures/**", "fixtures/.env", true],
  ["./src/*.ts", "src/a.ts", true],
  ["./src/*.ts", "src/deep/a.ts", false],
  [".env*", "deploy/.env.production", true],
  ["*", ".hidden", true],
  ["a/*/c", "a/.b/c", true],
  ["README.md", "readme.md", false],
  ["*.{pem,key}", "tls/server.key", true],
  ["file[0-9].txt", "file7.txt", true],
  ["a\\[b\\].txt", "a[b].txt", true],
  ["パス/*.env", "パス/鍵.env", true],
  ["a b/*", "a b/new\nline", true],
  ["!(a)", "b", false],
])("%s on %s: %s", async (glob, file, expected) => {
  expect((await compileGlobs([glob]))(file)).toBe(expected);
});

test("the last pattern that matches decides", async () => {
  const matches = await compileGlobs(["test/**", "!test/real/**", "test/real/fake.env"]);
  expect(["test/a", "test/real/a", "test/real/fake.env", "src/a"].map(matches)).toEqual([true, false, true, false]);
});

test("no pattern matches nothing", async () => {
  expect((await compileGlobs([]))("a")).toBe(false);
});

test.each(["", "!", "  ", "*a*a*a*a*b", "**/**/**/**/**/**/**/x", "x".repeat(501)])("refuses %j", async (glob) => {
  await expect(compileGlobs([glob])).rejects.toThrow(UsageError);
});
