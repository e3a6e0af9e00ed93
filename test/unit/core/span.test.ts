import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LineIndex } from "../../../src/core/span.ts";

const encoder = new TextEncoder();

describe("lines and columns", () => {
  test.each<readonly [what: string, text: string, at: string, line: number, column: number]>([
    ["the start", "◆", "◆", 1, 1],
    ["behind an LF", "a\nb◆", "◆", 2, 2],
    ["behind a CRLF", "a\r\nb◆", "◆", 2, 2],
    ["behind a lone CR", "a\rb◆", "◆", 2, 2],
    ["behind all three", "a\nb\r\nc\rd◆", "◆", 4, 2],
    ["behind empty lines", "\n\r\n\r\r◆", "◆", 5, 1],
    ["behind letters of two bytes", "éé◆", "◆", 1, 3],
    ["behind kana", "かな◆", "◆", 1, 3],
    ["behind an emoji, which takes two", "😀◆", "◆", 1, 3],
    ["behind a tab", "\t◆", "◆", 1, 2],
    ["behind a byte order mark", "\uFEFFab◆", "◆", 1, 3],
    ["behind a byte order mark, on the second line", "\uFEFFa\nb◆", "◆", 2, 2],
    ["behind one in the middle, which is a character", "a\uFEFF◆", "◆", 1, 3],
    ["behind Unicode's own line separators, which editors do not count", "a\u2028b\u0085c◆", "◆", 1, 6],
  ])("%s", (_, text, at, line, column) => {
    const offset = encoder.encode(text.slice(0, text.indexOf(at))).length;
    expect(new LineIndex(encoder.encode(text)).position(offset)).toEqual({ line, column });
  });

  test("a CRLF's own two bytes belong to the line that they end", () => {
    const index = new LineIndex(encoder.encode("ab\r\ncd"));
    expect([2, 3, 4].map((at) => index.position(at))).toEqual([
      { line: 1, column: 3 },
      { line: 1, column: 4 },
      { line: 2, column: 1 },
    ]);
  });

  test("invalid UTF-8 counts one column a byte", () => {
    const bytes = Uint8Array.from([0xff, 0xc3, 0x28, 0xe6, 0xbc, 0x0a, 0x80, 0x41]);
    const index = new LineIndex(bytes);
    expect(index.position(5)).toEqual({ line: 1, column: 6 });
    expect(index.position(7)).toEqual({ line: 2, column: 2 });
  });

  test("an offset out of bounds is taken as the nearest end", () => {
    const index = new LineIndex(encoder.encode("ab\nc"));
    expect(index.position(-5)).toEqual({ line: 1, column: 1 });
    expect(index.position(99)).toEqual({ line: 2, column: 2 });
    expect(new LineIndex(new Uint8Array(0)).position(0)).toEqual({ line: 1, column: 1 });
  });

  test("lines of 1 MB", () => {
    const long = "é".repeat(500_000);
    const index = new LineIndex(encoder.encode(`${long}\n${long}x\n`));
    expect(index.position(1_000_000)).toEqual({ line: 1, column: 500_001 });
    expect(index.position(1_000_001)).toEqual({ line: 2, column: 1 });
    expect(index.position(2_000_001)).toEqual({ line: 2, column: 500_001 });
    expect(index.lines).toBe(3);
  });

  test("agree with JavaScript's own strings for any text", () => {
    const unit = fc.constantFrom("a", "é", "漢", "😀", "\n", "\r", "\r\n", "\t", " ", "\u2028");
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), fc.nat(), (text, cut) => {
        const characters = [...text];
        const before = characters.slice(0, cut % (characters.length + 1)).join("");
        // Between CR and LF there is no place that an editor shows.
        if (before.endsWith("\r") && text.charAt(before.length) === "\n") return;
        const lines = before.split(/\r\n|\n|\r/);
        const offset = encoder.encode(before).length;
        expect(new LineIndex(encoder.encode(text)).position(offset)).toEqual({
          line: lines.length,
          column: (lines.at(-1) ?? "").length + 1,
        });
      }),
    );
  });
});

describe("a line's span", () => {
  test("is the line without its end", () => {
    const text = "ab\r\nc\n\nd\re";
    const index = new LineIndex(encoder.encode(text));
    const lines = Array.from({ length: index.lines }, (_, i) => index.lineSpan(i + 1)).map(({ start, end }) =>
      text.slice(start, end),
    );
    expect(lines).toEqual(["ab", "c", "", "d", "e"]);
  });

  test("of a line that is not there is empty, at the end", () => {
    const index = new LineIndex(encoder.encode("ab\n"));
    expect(index.lines).toBe(2);
    expect(index.lineSpan(2)).toEqual({ start: 3, end: 3 });
    expect(index.lineSpan(9)).toEqual({ start: 3, end: 3 });
    expect(index.lineSpan(0)).toEqual({ start: 3, end: 3 });
  });

  test("holds every position of the line", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "é", "\n", "\r\n", "\r"), maxLength: 40 }), (text) => {
        const bytes = encoder.encode(text);
        const index = new LineIndex(bytes);
        for (let at = 0; at <= bytes.length; at++) {
          const { start, end } = index.lineSpan(index.position(at).line);
          expect(at).toBeGreaterThanOrEqual(start);
          // The line's own end stands behind it: at most two bytes.
          expect(at).toBeLessThanOrEqual(end + 1);
        }
      }),
    );
  });
});
