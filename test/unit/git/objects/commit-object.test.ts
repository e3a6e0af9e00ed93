/** Commits as git, old tools and hostile people write them. */
import { describe, expect, test } from "vitest";
import {
  commitFacts,
  isoDate,
  parseCommitHeader,
  parseIdent,
  parseTagHeader,
} from "../../../../src/git/objects/commit-object.ts";

const tree = "a".repeat(40);
const oid = "c".repeat(40);

function commit(lines: readonly string[], message: string | Uint8Array): Buffer {
  return Buffer.concat([
    Buffer.from(`${[`tree ${tree}`, ...lines].join("\n")}\n\n`, "latin1"),
    Buffer.from(message as string),
  ]);
}

describe("commit header", () => {
  test("tree, parents, people, and where the message begins", () => {
    const bytes = commit(
      [`parent ${"b".repeat(40)}`, `parent ${"d".repeat(40)}`, "author A <a@b> 1 +0000", "committer C <c@d> 2 +0000"],
      "hi\n",
    );
    const header = parseCommitHeader(bytes);
    expect(header).toMatchObject({
      tree,
      parents: ["b".repeat(40), "d".repeat(40)],
      author: "A <a@b> 1 +0000",
      committer: "C <c@d> 2 +0000",
      encoding: null,
    });
    expect(bytes.subarray(header?.messageStart).toString()).toBe("hi\n");
  });

  test("a signature's lines are no headers, whatever they say", () => {
    const bytes = commit(
      [
        "author A <a@b> 1 +0000",
        "gpgsig -----BEGIN PGP SIGNATURE-----",
        ` parent ${"e".repeat(40)}`,
        " author Eve <e@v> 1 +0000",
      ],
      "m",
    );
    expect(parseCommitHeader(bytes)).toMatchObject({ parents: [], author: "A <a@b> 1 +0000" });
  });

  test.each([
    ["no tree", Buffer.from("author A <a@b> 1 +0000\n\nm")],
    ["a parent that is no id", commit(["parent x"], "m")],
    ["nothing", Buffer.alloc(0)],
  ])("malformed: %s", (_, bytes) => {
    expect(parseCommitHeader(bytes)).toBeNull();
  });

  test("no message at all", () => {
    const bytes = Buffer.from(`tree ${tree}\nauthor A <a@b> 1 +0000`);
    expect(parseCommitHeader(bytes)?.messageStart).toBe(bytes.length);
  });
});

describe("tag header", () => {
  test("what is tagged and by whom", () => {
    const bytes = Buffer.from(`object ${oid}\ntype commit\ntag v1\ntagger T <t@t> 5 +0100\n\nmessage`);
    expect(parseTagHeader(bytes)).toMatchObject({ object: oid, type: "commit", tagger: "T <t@t> 5 +0100" });
  });

  test("very old tags have no tagger", () => {
    expect(parseTagHeader(Buffer.from(`object ${oid}\ntype commit\ntag v0\n\nm`))).toMatchObject({ tagger: "" });
  });
});

describe("author line", () => {
  test.each([
    ["A B <a@b> 1700000000 +0900", { name: "A B", email: "a@b", seconds: 1_700_000_000, offset: 540 }],
    ["<a@b> 1 -0330", { name: "", email: "a@b", seconds: 1, offset: -210 }],
    ["A <a<b@c> 1 +0000", { name: "A <a", email: "b@c", seconds: 1, offset: 0 }],
    ["A <a@b>", { name: "A", email: "a@b", seconds: 0, offset: 0 }],
    ["A <a@b> never", { name: "A", email: "a@b", seconds: 0, offset: 0 }],
    ["nobody", { name: "nobody", email: "", seconds: 0, offset: 0 }],
    ["A >b< 1 +0000", { name: "A >b< 1 +0000", email: "", seconds: 0, offset: 0 }],
  ])("%s", (line, ident) => {
    expect(parseIdent(line)).toEqual(ident);
  });

  test.each([
    [0, 0, "1970-01-01T00:00:00+00:00"],
    [1_700_000_000, 540, "2023-11-15T07:13:20+09:00"],
    [1_700_000_000, -210, "2023-11-14T18:43:20-03:30"],
    [999_999_999_999, 0, "+033658-09-27T01:46:39+00:00"],
    [1, 6000, "1970-01-01T00:00:01+00:00"],
    [Number.MAX_SAFE_INTEGER, 0, "1970-01-01T00:00:00+00:00"],
  ])("%i seconds at %i minutes", (seconds, offset, date) => {
    expect(isoDate(seconds, offset)).toBe(date);
  });
});

describe("what reports say of a commit", () => {
  test("the subject is the first paragraph on one line", () => {
    const bytes = commit(["author A <a@b> 1 +0000"], "\n\nfirst\nsecond\n\nbody\n");
    expect(commitFacts(oid, bytes).subject).toBe("first second");
  });

  test.each([
    ["ISO-8859-1", Buffer.from("M\xfcller", "latin1"), "Müller"],
    ["Shift_JIS", Buffer.from([0x93, 0xfa, 0x96, 0x7b]), "日本"],
    ["no-such-charset", Buffer.from("Müller"), "Müller"],
  ])("in %s", (encoding, name, expected) => {
    const author = `author ${name.toString("latin1")} <a@b> 1 +0000`;
    const facts = commitFacts(oid, commit([author, `encoding ${encoding}`], name));
    expect([facts.author, facts.subject]).toEqual([expected, expected]);
  });

  test("bytes that are in no charset are kept", () => {
    const facts = commitFacts(oid, commit(["author \xff\xfe <a@b> 1 +0000"], Buffer.from([0xff, 0x41])));
    expect([facts.author, facts.subject]).toEqual(["ÿþ", "ÿA"]);
  });

  test("hostile text is kept as it is: reports clean it", () => {
    const facts = commitFacts(oid, commit(["author \u001b[31mA <a@b> 1 +0000"], "\u001b]0;x\u0007subject"));
    expect(facts.author).toContain("\u001b[31m");
    expect(facts.subject).toContain("\u0007");
  });

  test("a subject of a megabyte is cut", () => {
    expect(commitFacts(oid, commit(["author A <a@b> 1 +0000"], "x".repeat(2 ** 20))).subject).toHaveLength(4096);
  });
});
