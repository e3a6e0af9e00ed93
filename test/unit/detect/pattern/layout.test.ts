import { describe, expect, test } from "vitest";
import { exampleOfLayout } from "../../../../src/detect/pattern/example.ts";
import { compileLayout } from "../../../../src/detect/pattern/layout.ts";
import { parsePattern } from "../../../../src/detect/pattern/parse.ts";
import { seeded } from "../../../support/secrets.ts";

/** What of the text the layout holds, from its start; undefined where it does not. */
function held(layout: string, text: string): string | undefined {
  return compileLayout(layout).expression.exec(text)?.[0];
}

describe("the notation", () => {
  test.each([
    ["plain characters", "abc", "abcdef", "abc"],
    ["signs that mean something in expressions", "a.b*c+d?e^f$g-h/i", "a.b*c+d?e^f$g-h/i", "a.b*c+d?e^f$g-h/i"],
    ["escaped signs of its own", "a\\{b\\}\\(c\\)\\[d\\]\\|e\\\\f", "a{b}(c)[d]|e\\f", "a{b}(c)[d]|e\\f"],
    ["an alphabet of one length", "k-{digits:3}", "k-12345", "k-123"],
    ["a range of lengths takes the most", "k-{digits:2-4}", "k-12345", "k-1234"],
    ["a list of lengths takes the longest that holds", "k-{digits:2,5}x", "k-12345x", "k-12345x"],
    ["a list of lengths, the shorter one", "k-{digits:2,5}x", "k-12x", "k-12x"],
    ["an open end", "k-{alnum:3+}", `k-${"a".repeat(500)}`, `k-${"a".repeat(500)}`],
    ["either", "(ab|cd)e", "cdef", "cde"],
    ["either inside of either", "(a(b|c)|d)e", "ace", "ace"],
    ["optional, there", "a[b]c", "abc", "abc"],
    ["optional, absent", "a[b]c", "acd", "ac"],
    ["a set", "k{set(a-c_):3}", "ka_c", "ka_c"],
    ["a set's minus sign between other signs is itself", "k{set(A-Z%+/_-):3}", "k-%+", "k-%+"],
    ["a set with brackets and braces", "k{set([]{}):2}", "k]{", "k]{"],
    ["a set with an escaped parenthesis", "k{set(a\\)b):2}", "k)a", "k)a"],
    ["a UUID", "id.{uuid}", "id.01234567-89ab-cdef-0123-456789abcdef.", "id.01234567-89ab-cdef-0123-456789abcdef"],
  ])("%s", (_, layout, text, expected) => {
    expect(held(layout, text)).toBe(expected);
  });

  test.each([
    ["too short", "k-{digits:3}", "k-12"],
    ["another alphabet", "k-{hex-lower:3}", "k-12G"],
    ["capitals", "k-{hex-lower:3}", "k-12F"],
    ["not at the start", "k-{digits:3}", "xk-123"],
    ["none of either", "(ab|cd)e", "efe"],
    ["outside of a set", "k{set(a-c):1}", "kd"],
    ["a minus sign outside of a set with a range", "k{set(a-c):1}", "k-"],
  ])("does not hold what is %s", (_, layout, text) => {
    expect(held(layout, text)).toBeUndefined();
  });

  test.each(["{nothing:3}", "a{digits:}", "a{digits:x}", "a{digits:3", "a(b|c", "a[b", "a)", "a]", "a|b"])(
    "%s is refused",
    (layout) => {
      expect(() => compileLayout(layout)).toThrow(`layout ${layout}`);
    },
  );

  test.each(["{nothing:3}", "a{digits:}", "a{digits:x}", "a{digits:3", "a(b|c", "a[b", "a)", "a]", "a|b"])(
    "%s is refused by the reader of parts as well",
    (layout) => {
      expect(() => parsePattern(layout)).toThrow(`layout ${layout}`);
    },
  );

  test("tells the beginnings, the bounds and what must not follow", () => {
    const { prefixes, minLength, maxLength, last } = compileLayout("(ab_|cd_){digits:2-4}[=]");
    expect(prefixes).toEqual(["ab_", "cd_"]);
    expect([minLength, maxLength]).toEqual([5, 8]);
    const follows = (character: string): boolean => last[character.charCodeAt(0)] === 1;
    expect([follows("0"), follows("z"), follows("Z"), follows("-"), follows("."), follows('"')]).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(compileLayout("x{base64url:3}").last["-".charCodeAt(0)]).toBe(1);
  });

  test.each([
    "(AKIA|ASIA){base32-upper:16}",
    "sk-{alnum:20}T3BlbkFJ{alnum:20}",
    "dapi{hex-lower:32}[-{digits:1}]",
    "ghr_{alnum:36,76}",
    "xoxd-{set(A-Za-z0-9%+/_-):100-300}",
    "Atzr\\|{base64url:100-1000}",
    "amzn.mws.{uuid}",
    "{jwt}",
    "q{word:2}{base58:3}{base32-lower:4}{printable:5}{alnum-dash:6}{alpha:7}{hex:1}",
  ])("an example of %s is of its layout, whole", (layout) => {
    const draw = seeded(3);
    for (const length of ["shortest", "longest", "any"] as const) {
      for (let i = 0; i < 30; i++) {
        const example = exampleOfLayout(layout, draw, undefined, length);
        expect(held(layout, example)).toBe(example);
      }
    }
  });
});
