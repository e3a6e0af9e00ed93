/** The notation of token patterns: what its one parser makes of it, and what is told from the parts. */
import { describe, expect, test } from "vitest";
import {
  beginnings,
  byteBehindLead,
  lastByte,
  leadSetOf,
  markOf,
  plainText,
} from "../../../../src/detect/pattern/candidates.ts";
import { compileLayout } from "../../../../src/detect/pattern/layout.ts";
import { parsePattern } from "../../../../src/detect/pattern/parse.ts";
import { runKind } from "../../../../src/detect/prefilter/prefilter.ts";

const code = (character: string): number => character.charCodeAt(0);

describe("parts", () => {
  test("plain text, characters, choices and options", () => {
    expect(parsePattern("a\\{b{digits:3,5-7,9+}(x|y{uuid})[=]")).toMatchObject([
      { kind: "plain", text: "a{b" },
      {
        kind: "characters",
        alphabet: "digits",
        characters: "0123456789",
        lengths: [
          [3, 3],
          [5, 7],
          [9, Infinity],
        ],
      },
      {
        kind: "either",
        branches: [[{ kind: "plain", text: "x" }], [{ text: "y" }, { kind: "special", name: "uuid" }]],
      },
      { kind: "optional", parts: [{ kind: "plain", text: "=" }] },
    ]);
    expect(parsePattern("{set(a-c\\)}-):2}")).toMatchObject([{ characters: ")-abc}", lengths: [[2, 2]] }]);
  });

  test.each(["{digits:3", "{digits}", "{nothing:3}", "{digits:x}", "(a|b", "[a", "a)b", "{set(abc:3}"])(
    "wrong: %s",
    (text) => {
      expect(() => parsePattern(text)).toThrow(/layout/);
    },
  );
});

describe("what is told from the parts", () => {
  test.each([
    ["sk_live_{alnum:24}", ["sk_live_"]],
    ["(ab_|cd_)x{alnum:24}", ["ab_x", "cd_x"]],
    ["abc[d]{alnum:3}", ["abc"]],
    ["{jwt}", ["eyJ"]],
  ])("beginnings of %s", (text, expected) => {
    expect(beginnings(text)).toEqual(expected);
  });
  test("a beginning that is too short is refused", () =>
    expect(() => beginnings("ab{alnum:3}")).toThrow("fewer than three"));

  test("the token characters that it begins with", () => {
    const { capital, small, sign } = runKind;
    expect(compileLayout("{hex-lower:32}-us{digits:1-2}").lead).toEqual({ least: 36, most: 37, kinds: small | sign });
    expect(compileLayout("A{hex-lower:8}.{alnum:9}").lead).toEqual({ least: 9, most: 9, kinds: capital });
    expect(compileLayout("{set(a-z.):4-8}x").lead).toEqual({ least: 0, most: 8, kinds: small });
    expect(compileLayout("(ab|c)[d]{digits:2+}").lead).toMatchObject({ least: 3, most: 3003 });
  });

  test("marks and bytes at fixed places", () => {
    expect(markOf("{base64:76}+ASt{base64:5}")).toEqual({ mark: "+ASt", markAt: 76 });
    expect(markOf("{base64:76-80}+ASt")).toEqual({ mark: "", markAt: 0 });
    expect(markOf("AA{base64url:33}")).toEqual({ mark: "AA", markAt: 0 });
    expect(byteBehindLead("{hex-lower:32}.{alnum:8}")).toBe(code("."));
    expect(byteBehindLead("{hex-lower:32}-{alnum:8}")).toBe(-1);
    expect(byteBehindLead("{set(a-z.):32}@")).toBe(-1);
    expect(lastByte("access_token$(a|b)$")).toBe(code("$"));
    expect(lastByte("{digits:8-10}:")).toBe(code(":"));
    expect(lastByte("{digits:8}")).toBe(-1);
    expect(lastByte("")).toBe(-1);
    expect([plainText("o."), plainText("{digits:1}."), plainText("")]).toEqual(["o.", "", ""]);
  });

  test("its first alphabet", () => {
    const { lead, leadCount } = leadSetOf("{digits:3-9}x", new Map());
    expect([lead[code("7")], lead[code("a")], leadCount]).toEqual([1, 0, 3]);
    expect(leadSetOf("x{digits:3}", new Map()).leadCount).toBe(0);
  });
});
