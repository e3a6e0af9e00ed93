/** What of commits and tags is text: no id, no date, no signature. */
import { expect, test } from "vitest";
import { messageParts, withoutSignatures } from "../../../src/sources/message.ts";

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

test("a signed tag", () => {
  const signature = "-----BEGIN SSH SIGNATURE-----\nabc\n-----END SSH SIGNATURE-----\n";
  expect(parts("tag", `object ${oid}\ntype commit\ntag v1\ntagger T <t@t> 1 +0000\n\nmessage\n${signature}`)).toEqual([
    "header:tagger|T <t@t>",
    `|message\n${signature.replace(/[^\n]/g, " ")}`,
  ]);
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

test("a signature that never ends hides nothing", () => {
  const text = Buffer.from("-----BEGIN PGP SIGNATURE-----\nsecret\n");
  expect(Buffer.from(withoutSignatures(text)).toString()).toBe(text.toString());
});

test("signatures of several kinds, one of them without an end: only what is whole is blanked", () => {
  const block = (kind: string): string => `-----BEGIN ${kind}-----\nabc\n-----END ${kind}-----\n`;
  const head = "-----BEGIN PGP SIGNATURE-----\n".repeat(3);
  const text = `a\n${block("SSH SIGNATURE")}b\n${head}c\n ${block("SIGNED MESSAGE")}d\n`;
  const blank = (part: string): string => part.replace(/[^\n]/g, " ");
  expect(Buffer.from(withoutSignatures(Buffer.from(text))).toString()).toBe(
    `a\n${blank(block("SSH SIGNATURE"))}b\n${head}c\n ${blank(block("SIGNED MESSAGE"))}d\n`,
  );
});
