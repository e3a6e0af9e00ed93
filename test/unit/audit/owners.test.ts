import { expect, test } from "vitest";
import { ownersFrom } from "../../../src/audit/repository/owners.ts";

test("the last line that fits decides, also where it names nobody", async () => {
  const owners = await ownersFrom(
    [
      "# who",
      "* @org/all",
      "*.env @org/sec ada@example.com # mind",
      "/docs/ @org/docs",
      "docs/open.env",
      "a\\ b.txt @x",
    ].join("\n"),
  );
  expect(owners("src/x.ts")).toEqual(["@org/all"]);
  expect(owners("deep/down/.env")).toEqual(["@org/sec", "ada@example.com"]);
  expect(owners("docs/a.md")).toEqual(["@org/docs"]);
  expect(owners("src/docs/a.md")).toEqual(["@org/all"]);
  expect(owners("docs/open.env")).toEqual([]);
  expect(owners("a b.txt")).toEqual(["@x"]);
});

test("owners of a GitLab section are those of its lines that name none", async () => {
  const owners = await ownersFrom("[Database][2] @dba\ndb/\ndb/seed.sql @qa\n^[Optional]\n*.md @writers\n");
  expect(owners("db/schema.sql")).toEqual(["@dba"]);
  expect(owners("db/seed.sql")).toEqual(["@qa"]);
  expect(owners("readme.md")).toEqual(["@writers"]);
});

test("a hostile file takes no more time than it is worth", async () => {
  const owners = await ownersFrom(`${`${"*a".repeat(400)}b @x\n`.repeat(300)}* @y\n`);
  for (let i = 0; i < 20; i++) expect(owners("a".repeat(4000)).length).toBeLessThan(2);
});
