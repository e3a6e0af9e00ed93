import fc from "fast-check";
import { expect, test } from "vitest";
import { plainText } from "../../../../src/report/text/plain-text.ts";
import { hostileText } from "../../../support/reports.ts";

test.each([
  ["a line break in a name", "a\nb\r\tc", "a\\nb\\r\\tc"],
  ["an escape sequence", "\x1b[31mred\x1b]0;title\x07", "\\x1b[31mred\\x1b]0;title\\x07"],
  ["an eight-bit control sequence", "\x9b2J", "\\x9b2J"],
  ["a right-to-left override", "gnp.\u202eexe", "gnp.\\u{202e}exe"],
  ["zero width", "a\u200bb\ufeffc\u2060", "a\\u{200b}b\\u{feff}c\\u{2060}"],
  ["invisible fillers", "a\u3164b\u2800c\u{e0041}", "a\\u{3164}b\\u{2800}c\\u{e0041}"],
  ["strange spaces", "a\u00a0b\u2003c", "a\\xa0b\\u{2003}c"],
  ["a lone surrogate", "a\ud800b", "a\\u{d800}b"],
  ["a workflow command", "::error::x", "\\x3a:error::x"],
  ["a workflow command after a space", "x ::set-output name=a::b", "x \\x3a:set-output name=a::b"],
  [
    "a command anywhere in a line",
    "x ##vso[task.setvariable]y ##[group]",
    "x #\\x23vso[task.setvariable]y #\\x23[group]",
  ],
])("%s is shown escaped", (_, given, shown) => {
  expect(plainText(given)).toBe(shown);
});

test.each([
  "config/app.env",
  "日本語 の件名",
  "전각\u3000공백",
  "std::vector",
  "e\u0301",
  "❤\ufe0f",
  "C:\\dir",
  "# Heading ## x",
])("%s stays as it is", (text) => {
  expect(plainText(text)).toBe(text);
});

test("whatever comes in, what goes out is one line without anything hidden", () => {
  fc.assert(
    fc.property(hostileText(), (text) => {
      const shown = plainText(text);
      expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      expect(shown).not.toMatch(/^\s*::|##\[|##vso\[/i);
      expect(plainText(shown)).toBe(shown);
    }),
  );
});
