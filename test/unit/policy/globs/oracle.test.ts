import fc from "fast-check";
import picomatch from "picomatch";
import { expect, test } from "vitest";
import { compileGlobs, parseOptions, rooted } from "../../../../src/policy/globs/globs.ts";

// The patterns are built from pieces that every reading agrees on; the paths are built from the same letters, so that they meet.
const letters = fc.constantFrom("a", "b", "c", ".", "-", "パ");
const piece: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: letters },
  { weight: 2, arbitrary: fc.constantFrom("*", "?", "\\*", "\\[", "\\{a,b\\}") },
  { weight: 2, arbitrary: fc.constantFrom("[ab]", "[a-c]", "[!a]", "[^a-b.]", "[[:alpha:]]", "[a-c]+") },
  {
    weight: 1,
    arbitrary: fc.constantFrom("{a,b}", "{a,}", "{a..c}", "{a}", "{a*,b/c}", "{a|b,c}", "{a,b}+", "{**/a,b}", "{.*,a}"),
  },
);
const segment = fc.oneof(
  { weight: 3, arbitrary: fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join("")) },
  { weight: 1, arbitrary: fc.constantFrom("**", "*", "**", ".*", "*.*", "***", "**a", "{**,a}") },
);
const pattern = fc
  .tuple(fc.constantFrom("", "/", "./"), fc.array(segment, { minLength: 1, maxLength: 5 }), fc.constantFrom("", "/"))
  .map(([start, segments, end]) => start + segments.join("/") + end)
  .filter((glob) => !/^[./]*$/.test(glob) && !losesDots(glob));
const path = fc
  .array(
    fc
      .array(fc.constantFrom("a", "b", "c", ".", "-", "パ", "*", "+"), { minLength: 1, maxLength: 3 })
      .map((all) => all.join(""))
      .filter((name) => !/^\.{1,2}$/.test(name)),
    { minLength: 1, maxLength: 5 },
  )
  .map((segments) => segments.join("/"));

/** Where picomatch writes its expression out again, a dot behind another letter stands for any character. */
function losesDots(glob: string): boolean {
  const parse = picomatch.parse as unknown as (glob: string, options: object) => { backtrack: boolean };
  const { backtrack } = parse(rooted(glob), parseOptions);
  return backtrack && glob.replaceAll("{a..c}", "").includes(".");
}

/** What picomatch says by its tokens (its short cuts for `*.*` and the like differ from them), with what leakscan adds: a match stands for all below it. */
function oracle(glob: string, file: string): boolean {
  const whole = rooted(glob);
  return picomatch(whole.endsWith("/**") ? [whole] : [whole, `${whole}/**`], { ...parseOptions, fastpaths: false })(
    file,
  );
}

test("a glob matches what picomatch says it does", async () => {
  await fc.assert(
    fc.asyncProperty(pattern, fc.array(path, { minLength: 10, maxLength: 20 }), async (glob, files) => {
      const matches = await compileGlobs([glob]);
      for (const file of files) expect([glob, file, matches(file)]).toEqual([glob, file, oracle(glob, file)]);
    }),
    { numRuns: 700 },
  );
});
