import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  beginsAsBase64Text,
  decodeBase64,
  decodeEscapes,
  decodePercent,
  isPrintable,
} from "../../../../src/detect/decode/encoding.ts";
import { toBytes } from "../../../../src/detect/text.ts";

const anyBytes = fc.uint8Array({ maxLength: 200 });
const around = fc.string({ maxLength: 9 });

describe("base64", () => {
  test("decodes what Node encodes, of both alphabets, padded or not, wherever it stands", () => {
    fc.assert(
      fc.property(anyBytes, around, around, (bytes, left, right) => {
        const padded = Buffer.from(bytes).toString("base64");
        for (const text of [padded, padded.replaceAll("=", ""), Buffer.from(bytes).toString("base64url")]) {
          const all = toBytes(left + text + right);
          const start = toBytes(left).length;
          expect(decodeBase64(all, start, start + text.length)).toEqual(Uint8Array.from(bytes));
        }
      }),
    );
  });

  test.each(["a", "abcde", "ab*d", "ab d", "é"])("%s is none", (text) => {
    const bytes = toBytes(text);
    expect(decodeBase64(bytes, 0, bytes.length)).toBeUndefined();
  });

  test("a run that begins as text is told by its first 18 bytes", () => {
    const begins = (text: string): boolean => {
      const bytes = toBytes(text);
      return beginsAsBase64Text(bytes, 0, bytes.length);
    };
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-ascii", minLength: 18, maxLength: 60 }), (text) => begins(btoa(text))),
    );
    expect(begins(btoa("line\none\tand two\r\nmore"))).toBe(true);
    expect(begins(btoa(`${"a".repeat(12)}\0${"b".repeat(12)}`))).toBe(false);
    expect(begins("ABC")).toBe(false);
    expect(begins("")).toBe(false);
  });
});

describe("printable text", () => {
  test("is what UTF-8 decodes to without control characters", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", "Z", " ", "~", "\n", "\t", "\r", "é", "ß", "漢", "字", "😀") }),
        (text) => isPrintable(toBytes(text)),
      ),
    );
  });

  test.each([
    [[0]],
    [[0x1b]],
    [[0x7f]],
    [[0x80]],
    [[0xc3]],
    [[0xe6, 0xbc]],
    [[0xc0, 0x80]],
    [[0xff, 0xfe]],
    [[0xf0, 0x9f, 0x98, 0x41]],
  ])("%j is none", (bytes) => {
    expect(isPrintable(Uint8Array.from(bytes))).toBe(false);
  });
});

describe("percent encoding", () => {
  test("is undone", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const encoded = encodeURIComponent(text);
        expect(decodePercent(encoded)).toBe(encoded === text ? undefined : text);
      }),
    );
  });

  test.each(["plain", "100%", "%zz", "%c3%28", ""])("%j holds none that can be undone", (text) => {
    expect(decodePercent(text)).toBeUndefined();
  });
});

describe("escapes", () => {
  test("those of JSON are undone", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aZ09/+="\\\n\r\té漢') }), (text) => {
        const encoded = JSON.stringify(text).slice(1, -1);
        expect(decodeEscapes(encoded)).toBe(encoded.includes("\\") ? text : undefined);
      }),
    );
  });

  test.each([
    ["\\u002b", "+"],
    ["\\x2F", "/"],
    ["a\\/b", "a/b"],
    ["\\\\n", "\\n"],
    ["tail\\", "tail\\"],
    ["no\\gescape\\7", "no\\gescape\\7"],
  ])("%j is %j", (text, expected) => {
    expect(decodeEscapes(text)).toBe(expected);
  });
});
