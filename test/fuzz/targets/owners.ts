import { ownersFrom } from "../../../src/audit/repository/owners.ts";
import { texts, type FuzzTarget } from "../target.ts";

/** A file of owners, which any repository of an audit may bring. */
export const target: FuzzTarget = {
  help: "CODEOWNERS: whatever stands in it, a path has owners or none",
  code: ["src/audit/repository/owners.ts"],
  words: ["*", "**/", "@org/team", "[Section]", "^[Optional][2]", "\\ ", "#", "!", "\n"],
  seeds: () =>
    texts(
      "* @org/all\n/docs/ @ada a@example.com # note\n*.js\n",
      "[Section][2] @one\na/**/b\\ c @two\n",
      "!x @y\n[z @w\n",
    ),
  async run(input) {
    const ownersOf = await ownersFrom(Buffer.from(input).toString("utf8"));
    for (const path of ["a/x/b c", "docs/readme.md", "a".repeat(500)])
      if (!ownersOf(path).every((owner) => owner.length > 0)) throw new Error("an owner without a name");
  },
};
