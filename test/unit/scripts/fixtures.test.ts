/** The notation of fixtures/: what is filled in, and what a scan is expected to report. */
import { crc32 } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { awsAccountId } from "../../../src/core/aws/key-id.ts";
import { fill } from "../../../scripts/fixtures/fill.mjs";

const text = (source: string, seed = "seed"): string => fill(source, seed).text;

describe("values", () => {
  test.each([
    ["«alnum:32»", /^[0-9A-Za-z]{32}$/],
    ["«hex-lower:16»", /^[0-9a-f]{16}$/],
    ["«base64url:20-30»", /^[\w-]{20,30}$/],
    ["«set(a-c+):9»", /^[abc+]{9}$/],
    ["«uuid»", /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/],
    ["«jwt»", /^eyJ[\w-]+\.eyJ[\w-]+\.[\w-]{43}$/],
    ["«layout:S.{base64url:22}.{hex-lower:43}»", /^S\.[\w-]{22}\.[0-9a-f]{43}$/],
    ["«aws-temporary-id»", /^ASIA[A-Z2-7]{16}$/],
    ["«aws-secret»", /^(?=.*[+/])[\w+/]{40}$/],
    ["«words:4»", /^[a-z]+-[a-z]+-[a-z]+-[a-z]+$/],
    ["«words:2: »", /^[a-z]+ [a-z]+$/],
    ["«weak»", /^[A-Z][a-z]+\d\d[!?#*]$/],
    ["«join:ab|cd|ef»", /^abcdef$/],
  ])("%s", (source, form) => {
    expect(text(source)).toMatch(form);
  });

  test("an AWS id claims the account that it is given", () => {
    for (const account of ["123456789012", "000000000001", "999999999999"])
      expect(awsAccountId(text(`«aws-id:${account}»`))).toBe(account);
  });

  test("a checksum is that of the token so far, in a layout and behind other placeholders", () => {
    for (const source of ["«layout:ghp_{alnum:30}{crc32}»", "x = ghp_«alnum:30»«crc32»"]) {
      const [, body = "", sum] = /ghp_(\w{30})(\w{6})$/.exec(text(source)) ?? [];
      const value = [...(sum ?? "")].reduce((total, digit) => {
        const at = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".indexOf(digit);
        return total * 62 + at;
      }, 0);
      expect(value).toBe(crc32(body));
    }
  });

  test("a PEM block is indented like its first line", () => {
    const lines = text("key: |\n  «pem:RSA PRIVATE KEY»\nnext: 1\n").split("\n");
    expect(lines[1]).toMatch(/^ {2}-----BEGIN RSA PRIVATE KEY-----$/);
    expect(lines.at(-3)).toMatch(/^ {2}-----END RSA PRIVATE KEY-----$/);
    for (const line of lines.slice(2, -3)) expect(line).toMatch(/^ {2}[\w+/=]+$/);
  });
});

describe("the seed", () => {
  test("the same gives the same, another gives others", () => {
    expect(text("«alnum:32»", "a")).toBe(text("«alnum:32»", "a"));
    expect(text("«alnum:32»", "a")).not.toBe(text("«alnum:32»", "b"));
  });

  test("two placeholders written alike hold different values, and one more of another kind changes neither", () => {
    const [first, second] = text("«alnum:32» «alnum:32»").split(" ");
    expect(first).not.toBe(second);
    expect(text("«hex:16» «alnum:32» «uuid» «alnum:32»")).toContain(`${first} `);
  });
});

describe("what must be reported", () => {
  test("spans and confidence of marked placeholders, none of others", () => {
    const { text: filled, expected } = fill("a = «!alnum:32»\nb = «?words:3»\nc = «hex:40»\n", "seed");
    expect(expected.map(({ confidence }) => confidence)).toEqual(["counts", "low"]);
    const [, a, b] = /^a = (.*)\nb = (.*)\n/.exec(filled) ?? [];
    expect(expected.map(({ value }) => value)).toEqual([a, b]);
    for (const { start, end, value } of expected) expect(filled.slice(start, end)).toBe(value);
  });

  test("a name repeats its value; a part has the whole as its value", () => {
    const { text: filled, expected } = fill("«a=alnum:10» «!a» «!a[0-4]»+«a[4-]»", "seed");
    const [whole, again, parts = ""] = filled.split(" ");
    expect(again).toBe(whole);
    expect(parts.replace("+", "")).toBe(whole);
    expect(expected.map(({ value }) => value)).toEqual([whole, whole]);
    expect(filled.slice(expected[1]?.start, expected[1]?.end)).toBe(whole?.slice(0, 4));
  });

  test("in base64 the span is the encoded text, the value the secret in it", () => {
    const { text: filled, expected } = fill('x: «^base64:{"t": "«!alnum:20»"} ü»\n', "seed");
    const [one] = expected;
    const decoded = Buffer.from(filled.slice(one?.start, one?.end), "base64").toString();
    expect(decoded).toBe(`{"t": "${one?.value}"} ü`);
    expect(filled).toBe(`x: ${Buffer.from(decoded).toString("base64")}\n`);
  });

  test("where characters are encoded one by one, the span is the secret's own", () => {
    for (const [encoding, decode] of [
      ["percent", decodeURIComponent],
      ["json-slashes", (part: string) => JSON.parse(`"${part}"`) as string],
      ["unicode", (part: string) => JSON.parse(`"${part}"`) as string],
    ] as const) {
      const { text: filled, expected } = fill(`«^${encoding}:a/"«!aws-secret»"é»`, encoding);
      const [one] = expected;
      expect(decode(filled)).toBe(`a/"${one?.value}"é`);
      expect(decode(filled.slice(one?.start, one?.end))).toBe(one?.value);
    }
  });
});

describe("remarks", () => {
  test("go with their line, and are told", () => {
    const { text: filled, why } = fill("«# a file of ciphers»\na = 1 «# aside»\n", "seed");
    expect(filled).toBe("a = 1 \n");
    expect(why).toEqual(["a file of ciphers", "aside"]);
  });
});

test("a text without placeholders stays as it is", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary" }).filter((one) => !/[«»]/.test(one)),
      (one) => {
        expect(fill(one, "seed")).toEqual({ text: one, expected: [], why: [] });
      },
    ),
  );
});

test.each([
  ["«alnum:32", /without »/],
  ["x » y", /without «/],
  ["«^base64:x", /without »/],
  ["«nothing»", /«nothing»: no such kind/],
  ["«runes:5»", /no alphabet runes/],
  ["«^rot13:x»", /no encoding rot13/],
  ["«a=hex:4» «a=hex:4»", /defined twice/],
])("%s is an error that says what is wrong", (source, message) => {
  expect(() => fill(source, "seed")).toThrow(message);
});
