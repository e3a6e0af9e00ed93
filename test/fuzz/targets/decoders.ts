import {
  decodeBase64,
  decodeEscapes,
  decodeHex,
  decodePercent,
  isPrintable,
} from "../../../src/detect/decode/encoding.ts";
import { readRun } from "../../../src/detect/decode/encoded-run.ts";
import { joinLiterals } from "../../../src/detect/locate/joined.ts";
import { valueOf } from "../../../src/detect/locate/syntax/value.ts";
import { same, texts, type FuzzTarget } from "../target.ts";

/** Each decoder by itself, beside Node's own. */
export const target: FuzzTarget = {
  help: "base64, hex, percent, escapes, UTF-8 and joined literals: what Node decodes, ours decode to the same",
  code: ["src/detect/decode/", "src/detect/locate/joined.ts"],
  words: [
    "%41",
    "%C3%A9",
    "\\u0041",
    "\\x41",
    "\\n",
    "\\\\",
    "==",
    "=",
    "-",
    "_",
    '" + "',
    "' '",
    "\n    ",
    "\r\n",
    "\u00e9",
    "\u{1f600}",
  ],
  seeds: () =>
    texts(
      Buffer.from("a line of text, and another\n".repeat(9)).toString("base64"),
      Buffer.from("a line of text, and another").toString("base64url"),
      Buffer.from("some text in hexadecimal digits").toString("hex"),
      (
        Buffer.from("lines of base64, as mail has them. ".repeat(8))
          .toString("base64")
          .match(/.{1,64}/g) ?? []
      ).join("\r\n"),
      "a%20b%C3%A9%2Fc",
      '"a\\u0041\\x41\\n\\"\\\\d"',
      '"first half of it" +\n  "second half of it"',
      "plain é 日本 text",
    ),
  run(input) {
    const text = Buffer.from(input).toString("latin1");
    const base64 = decodeBase64(input, 0, input.length);
    if (/^[A-Za-z0-9+/_-]*={0,2}$/.test(text) && text.replaceAll("=", "").length % 4 !== 1)
      same([...(base64 ?? [])], [...Buffer.from(text, "base64")], "base64 by us and by Node");
    else if (base64 !== undefined && /[^A-Za-z0-9+/_=-]/.test(text)) throw new Error("what is no base64 was decoded");
    const hex = decodeHex(input, 0, input.length);
    if (hex !== undefined) same([...hex], [...Buffer.from(text, "hex")], "hex by us and by Node");
    if (isPrintable(input) && !Buffer.from(Buffer.from(input).toString("utf8")).equals(input) && !isOdd(input))
      throw new Error("what is no UTF-8 is printable");
    const utf8 = Buffer.from(input).toString("utf8");
    decodePercent(utf8);
    decodeEscapes(utf8);
    try {
      const read: unknown = JSON.parse(utf8);
      // What is more than escapes of JSON is another language's; a lone surrogate stays what it is.
      if (typeof read === "string" && !/\\[bf]/.test(utf8))
        same(decodeEscapes(utf8.trim().slice(1, -1)) ?? read, read, "escapes");
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
    for (let at = 0; at < input.length && at < 200; at += 17) {
      const { start, end, lines } = readRun(input, at);
      if (start > end || end > input.length || lines.some(([from, to]) => from > to || to > input.length))
        throw new Error("a run outside of the text");
    }
    const open = input.indexOf(0x22);
    const close = input.indexOf(0x22, open + 1);
    if (open < 0 || close < 0) return;
    const name = { start: 0, end: 0, nameEnd: open };
    const joined = joinLiterals(
      input,
      valueOf(name as never, { start: open + 1, end: close }, "assign", "direct", true),
    );
    if (joined !== undefined && joined.end > input.length) throw new Error("a literal outside of the text");
  },
};

/** Sequences of the right form for code points that UTF-8 does not hold: the check is by form alone. */
function isOdd(input: Uint8Array): boolean {
  return (
    Buffer.from(input).toString("utf8").includes("\ufffd") &&
    input.some((byte) => byte === 0xe0 || byte === 0xed || byte >= 0xf0)
  );
}
