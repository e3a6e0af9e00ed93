/** What a commit names, held against its whole header. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { newCommitLinks, readCommitLinks } from "../../../../src/git/objects/commit-links.ts";
import { parseCommitHeader, parseIdent } from "../../../../src/git/objects/commit-object.ts";

const id = fc.oneof(
  fc.constantFrom("a".repeat(40), "0123456789abcdef0123456789abcdef01234567"),
  fc.constantFrom("A".repeat(40), "g".repeat(40), "b".repeat(64), "c".repeat(39), ""),
);
const ident = fc
  .tuple(
    fc.constantFrom("A U Thor <a@example.com>", "no address", "<a> <b>", "x > y <z>", "><"),
    fc.constantFrom(" ", "  ", ""),
    fc.constantFrom("1700000000", "0", "123456789012345", "x", "-5", ""),
    fc.constantFrom(" +0100", ""),
  )
  .map((parts) => parts.join(""));
const line = fc.oneof(
  id.map((oid) => `tree ${oid}`),
  id.map((oid) => `parent ${oid}`),
  ident.map((name) => `author ${name}`),
  ident.map((name) => `committer ${name}`),
  fc.constantFrom("gpgsig -----", " parent of nothing", "encoding x", "", "parentage"),
);
const usual = fc
  .tuple(id, fc.array(id, { maxLength: 20 }), ident, ident, fc.array(line, { maxLength: 3 }))
  .map(([root, parents, author, committer, more]) => [
    `tree ${root}`,
    ...parents.map((oid) => `parent ${oid}`),
    `author ${author}`,
    `committer ${committer}`,
    ...more,
  ]);

test("a commit names what its header says, whatever the form", () => {
  const links = newCommitLinks();
  let read = 0;
  fc.assert(
    fc.property(fc.oneof(usual, fc.array(line, { maxLength: 8 })), fc.boolean(), (lines, hasMessage) => {
      const bytes = Buffer.from(`${lines.join("\n")}${hasMessage ? "\n\nmessage\nparent not\n" : ""}`);
      const header = parseCommitHeader(bytes);
      const ids = header === null ? [] : [header.tree, ...header.parents];
      const isWhole = header !== null && ids.every((oid) => oid.length === 40);
      expect(readCommitLinks(bytes, 20, links)).toBe(isWhole);
      if (!isWhole) return;
      read++;
      expect(links.count).toBe(ids.length);
      expect(Buffer.from(links.ids.subarray(0, links.count * 20)).toString("hex")).toBe(ids.join(""));
      expect(links.seconds).toBe(parseIdent(header.committer).seconds);
    }),
    { numRuns: 3000 },
  );
  expect(read).toBeGreaterThan(20);
});
