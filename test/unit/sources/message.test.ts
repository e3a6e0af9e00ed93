/** What of commits and tags is text: no id, no date, no signature. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { anyParts, messageParts } from "../../../src/sources/message.ts";

const oid = "c".repeat(40);
const parts = (type: "commit" | "tag", text: string): string[] | null =>
  messageParts(type, Buffer.from(text))?.map(({ bytes, via }) => `${via.join()}|${Buffer.from(bytes).toString()}`) ??
  null;

test("a commit: its people without their dates, its message", () => {
  expect(parts("commit", `tree ${oid}\nauthor A <a@b> 1 +0000\ncommitter C <c@d> 2 +0000\n\nmessage\n`)).toEqual([
    "header:author|A <a@b>",
    "header:committer|C <c@d>",
    "|message\n",
  ]);
});

test("author and committer alike are one", () => {
  expect(parts("commit", `tree ${oid}\nauthor A <a@b> 1 +0000\ncommitter A <a@b> 1 +0000\n\nm`)).toEqual([
    "header:author|A <a@b>",
    "|m",
  ]);
});

const signature = ["-----BEGIN SSH SIGNATURE-----", "U1NIU0lH".padEnd(70, "A"), "AAAA", "-----END SSH SIGNATURE-----"];

test("a signed tag: its name too", () => {
  const [begin = "", first = "", , end = ""] = signature;
  const blank = " ".repeat(first.length);
  expect(
    parts("tag", `object ${oid}\ntype commit\ntag v1\ntagger T <t@t> 1 +0000\n\nmessage\n${signature.join("\n")}\n`),
  ).toEqual(["header:tagger|T <t@t>", "header|tag v1\n", `|message\n${begin}\n${blank}\n    \n${end}\n`]);
});

test("a signed commit: no more than an unsigned one", () => {
  const header = `tree ${oid}\nparent ${oid}\nauthor A <a@b> 1 +0000\ncommitter A <a@b> 1 +0000\n`;
  expect(parts("commit", `${header}gpgsig ${signature.join("\n ")}\n\nm`)).toEqual(parts("commit", `${header}\nm`));
});

test.each([
  ["a header of git's with another value", "gpgsig secret\n secret\nencoding secret\ntree secret\ntype secret\nparent"],
  ["a second author", "author B <b@c> 1 +0000"],
  ["a name that an object has", "constructor x\n__proto__ x"],
  ["no value, no name", "secret\n secret\n"],
  ["a signature whose armour holds text", "gpgsig -----BEGIN PGP SIGNATURE-----\n Comment: secret\n \n secret"],
])("header lines that could hold anything: %s", (_, lines) => {
  const text = lines.endsWith("\n") ? lines : `${lines}\n`;
  expect(parts("commit", `tree ${oid}\nauthor A <a@b> 1 +0000\n${text}\nm`)?.[1]).toBe(`header|${text}`);
});

test.each([
  "A <a@b> 1 +0000 secret",
  "A secret",
  "A <a@b> secret +0000",
  "A <a@b> 1 +0000\n secret",
  "A <a@b> 1234567890123 +0000",
])("a line about a person that ends in no date is kept whole: %s", (line) => {
  expect(parts("commit", `tree ${oid}\nauthor ${line}\n\nm`)?.join()).toContain(line.split("\n").at(-1));
});

test("fields of other tools", () => {
  expect(parts("commit", `tree ${oid}\nauthor A <a@b> 1 +0000\nHG:extra x\n\nm`)).toEqual([
    "header:author|A <a@b>",
    "header|HG:extra x\n",
    "|m",
  ]);
});

test("malformed", () => {
  expect(parts("commit", "x")).toBeNull();
  expect(parts("tag", "x")).toBeNull();
});

test("a header that is read the quick way says what it says line by line", () => {
  const id = fc.constantFrom(oid, "d".repeat(64), oid.slice(1), oid.toUpperCase(), `${oid} `);
  const date = fc.constantFrom(" 1 +0000", " 1 +0000 ", "", " 1 0000", "1 -0100");
  const person = fc.tuple(fc.constantFrom("A <a@b>", "B <b@c>", "A", "<>", ""), date).map((both) => both.join(""));
  const signed = fc.constantFrom(signature.join("\n "), signature.join("\n"), "x", `${signature.join("\n ")}\n x`);
  const line = (word: string, value: fc.Arbitrary<string>): fc.Arbitrary<string> =>
    fc.oneof(
      { weight: 12, arbitrary: value.map((text) => `${word} ${text}\n`) },
      { weight: 1, arbitrary: fc.string() },
    );
  const usual = fc.tuple(
    line("tree", id),
    fc.array(line("parent", id), { maxLength: 2 }).map((lines) => lines.join("")),
    line("author", person),
    line("committer", person),
    fc.option(line("gpgsig", signed), { nil: "" }),
    fc.option(line("encoding", fc.constant("x")), { nil: "", freq: 8 }),
    fc.constantFrom("\nmessage", "\n", "", "message"),
  );
  fc.assert(
    fc.property(usual, fc.nat(400), (lines, cut) => {
      const bytes = Buffer.from(lines.join(""));
      for (const part of [bytes, bytes.subarray(0, cut)])
        expect(messageParts("commit", part)).toEqual(anyParts("commit", part));
    }),
    { numRuns: 3000 },
  );
});
