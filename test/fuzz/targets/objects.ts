import { commitFacts, parseCommitHeader, parseTagHeader } from "../../../src/git/objects/commit-object.ts";
import { newCommitLinks, readCommitLinks } from "../../../src/git/objects/commit-links.ts";
import { headerText } from "../../../src/git/objects/header-text.ts";
import { eachEntry } from "../../../src/git/objects/tree-object.ts";
import { same, texts, type FuzzTarget } from "../target.ts";

const id = "0123456789abcdef".repeat(3).slice(0, 40);

/** Trees, commits and tags as they lie in the store. */
export const target: FuzzTarget = {
  help: "bytes as a tree, a commit and a tag",
  code: [
    "src/git/objects/commit-object.ts",
    "src/git/objects/header-text.ts",
    "src/git/objects/tree-object.ts",
    "src/git/objects/commit-links.ts",
  ],
  words: [
    "tree ",
    "parent ",
    "author ",
    "committer ",
    "encoding UTF-16",
    "gpgsig ",
    "mergetag ",
    "object ",
    "tagger ",
    "<",
    ">",
    " +0900",
    "100644 a\0",
    "40000 b\0",
    "160000 c\0",
  ],
  seeds: () => [
    ...texts(
      `tree ${id}\nparent ${id}\nauthor A <a@example.com> 1700000000 +0100\ncommitter B <b@example.com> 1700000000 -0330\nencoding ISO-8859-1\ngpgsig -----BEGIN\n x\n\nsubject\n\nbody\n`,
      `object ${id}\ntype commit\ntag v1\ntagger A <a@example.com> 1700000000 +0000\n\nmessage\n`,
    ),
    Buffer.concat([
      Buffer.from("100644 a.txt\0"),
      Buffer.from(id, "hex"),
      Buffer.from("40000 dir\0"),
      Buffer.from(id, "hex"),
    ]),
  ],
  run(input) {
    const header = parseCommitHeader(input);
    for (const idBytes of [20, 32]) {
      const links = newCommitLinks();
      if (!readCommitLinks(input, idBytes, links)) continue;
      const ids = Array.from({ length: links.count }, (_, i) =>
        Buffer.from(links.ids.subarray(i * idBytes, (i + 1) * idBytes)).toString("hex"),
      );
      same(ids, header === null ? null : [header.tree, ...header.parents], "what a commit names, read twice,");
    }
    parseTagHeader(input);
    const facts = commitFacts(id, input);
    if (Number.isNaN(Date.parse(facts.date))) throw new Error(`no date: ${facts.date}`);
    headerText(input);
    for (const length of [20, 32])
      eachEntry(input, length, (_, from, to, at) => {
        if (from > to || at + length > input.length) throw new Error("an entry outside of the tree");
      });
  },
};
