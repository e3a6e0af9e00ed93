import { expect, test } from "vitest";
import { anyWord } from "../../../src/detect/word-list.ts";

test("a word stands where its list says, in either case", () => {
  const list = anyWord({
    is: ["none"],
    begins: ["my_own"],
    ends: ["key"],
    holds: ["***"],
    first: ["the"],
    last: ["here"],
  });
  const held = ["None", "my ownership", "MYOWN", "API-KEY", "a***b", "the", "the.end", "put-it-here", "_here"];
  const not = ["none2", "omy_own", "keys", "**", "theme", "where", ""];
  expect(held.filter((text) => !list.test(text))).toEqual([]);
  expect(not.filter((text) => list.test(text))).toEqual([]);
});

test("a dash is a joint that must stand, an underscore one that may", () => {
  const list = anyWord({ holds: ["not-a-secret", "api_key"] });
  expect(["not a secret", "not.a_secret", "api key", "apikey"].filter((text) => !list.test(text))).toEqual([]);
  expect(["notasecret", "api.key"].filter((text) => list.test(text))).toEqual([]);
});
