import fc from "fast-check";
import { expect, test } from "vitest";
import { ScanError, UsageError } from "../../../../src/core/error.ts";
import { checkGlob } from "../../../../src/policy/globs/check.ts";
import { compileGlobs } from "../../../../src/policy/globs/globs.ts";
import { GlobWork } from "../../../../src/policy/globs/walk.ts";

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
  ["[!a]x", "bx", true],
  ["[!a]x", "ax", false],
  ["a\\(b\\)", "a(b)/c", true],
  ["\\d.x", "d.x", true],
  ["a\\\\b", "a\\b", true],
  ["a\\\\b", "ab", false],
  ["a\\\\\\\\b", "a\\\\b", true],
  ["a\\\\\\*", "a\\*", true],
  ["[\\\\x]y", "\\y", true],
  ["[\\\\x]y", "xy", true],
  ["{a\\\\,b}c", "a\\c", true],
  ["app/[...slug]/page.tsx", "app/[...slug]/page.tsx", true],
])("%s on %s: %s", async (glob, file, expected) => {
  expect((await compileGlobs([glob]))(file)).toBe(expected);
});

// picomatch's parser steps over the end of some of these, and never comes back.
test.each([1, 2, 3, 4, 5, 6, 7, 20, 401])("a glob may end in %i backslashes", async (count) => {
  const matches = await compileGlobs([`a${"\\".repeat(count)}`]);
  expect(
    [Math.ceil(count / 2) - 1, Math.ceil(count / 2), count + 1].map((many) => matches(`a${"\\".repeat(many)}`)),
  ).toEqual([false, true, false]);
});

test("the last pattern that matches decides", async () => {
  const matches = await compileGlobs(["test/**", "!test/real/**", "test/real/fake.env"]);
  expect(["test/a", "test/real/a", "test/real/fake.env", "src/a"].map(matches)).toEqual([true, false, true, false]);
});

test("no pattern matches nothing", async () => {
  expect((await compileGlobs([]))("a")).toBe(false);
});

test.each(["", "!", "  ", "./", "x".repeat(501)])("refuses %j", async (glob) => {
  await expect(compileGlobs([glob])).rejects.toThrow(UsageError);
});

test.each([
  ["(a+)+b", 1],
  ["!(a)", 2],
  ["src/@(a|b)", 6],
  ["a|b", 2],
  ["{a|b}", 3],
  ["x{a,b", 2],
  ["ab[c]d[]", 7],
  ["a{1..10}", 2],
  ['a/"b"', 3],
])("refuses %s and names column %i", (glob, column) => {
  expect(() => checkGlob(glob, ".leakscan.json: ignore[0]")).toThrow(`.leakscan.json: ignore[0], column ${column}: `);
});

test("a refused glob is not repeated: it may hold a secret", () => {
  const secretLike = `(${"x1".repeat(10)})`;
  const refused = ((): unknown => {
    try {
      return checkGlob(secretLike, "ignore[0]");
    } catch (error) {
      return error;
    }
  })();
  expect(`${String(refused)} ${(refused as UsageError).fix}`).not.toContain("x1x1");
});

// Each made an expression of picomatch's run for seconds or without an end.
const runaways: readonly (readonly [string, string])[] = [
  ["**/a/**/a/**/a/**/a/**/a/**/b", "a/".repeat(100)],
  [`${"**/a/".repeat(50)}b`, "a/".repeat(100)],
  [`${"*a".repeat(100)}*b`, "a".repeat(200)],
  [`${"{a,aa}".repeat(60)}b`, "a".repeat(200)],
  [`${"{a,a}+".repeat(60)}b`, "a".repeat(200)],
  [`${"{a,a,}+".repeat(60)}b`, "a".repeat(200)],
  ["{{{a,b}+,c}+,d}+x", "a".repeat(200)],
  [`${"[a-z]+".repeat(80)}9`, "a".repeat(200)],
  ["?".repeat(400), "a".repeat(399)],
  [`${"{**,a}/".repeat(60)}b`, "a/".repeat(100)],
];

test.each(runaways)("%.40s costs at most its length times that of the path", async (glob, file) => {
  // Three steps at most for each of a glob's characters, and one look for each that the path has.
  const work = new GlobWork(3 * (glob.length + 4) * (file.length + 1));
  expect((await compileGlobs([glob], work))(file)).toBe(false);
});

test("what all globs may cost in a run has a bound, and an error names it", async () => {
  const matches = await compileGlobs(["**/a/**/b"], new GlobWork(100));
  expect(() => matches("a/".repeat(1000))).toThrow(ScanError);
});

test("most paths cost one look at a glob that needs a text they don't hold", async () => {
  const matches = await compileGlobs(["**/generated/**"], new GlobWork(1000));
  const files = Array.from({ length: 200 }, (_, file) => `src/folder/file${file}.ts`);
  expect(files.filter(matches)).toEqual([]);
});
