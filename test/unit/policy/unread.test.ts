import { expect, test } from "vitest";
import { sortUnread } from "../../../src/policy/unread.ts";

const oid = "0123456789abcdef0123456789abcdef01234567";

test("what the config names is taken out of both lists, with its reason", async () => {
  const sorted = await sortUnread(
    [
      { what: oid, why: "missing-object" },
      { what: "src/a", why: "unreadable" },
    ],
    [
      { what: "vendor/big.zip!inner.txt", why: "encrypted-zip" },
      { what: "b.zip", why: "encrypted-zip" },
    ],
    [
      { what: oid.slice(0, 10), reason: "partial clone" },
      { what: "vendor/*.zip", reason: "the vendor's" },
    ],
  );
  expect(sorted.notRead).toEqual([{ what: "src/a", why: "unreadable" }]);
  expect(sorted.cut).toEqual([{ what: "b.zip", why: "encrypted-zip" }]);
  expect(sorted.accepted).toEqual([
    { what: oid, why: "missing-object", reason: "partial clone" },
    { what: "vendor/big.zip!inner.txt", why: "encrypted-zip", reason: "the vendor's" },
  ]);
});

test("nothing named, nothing taken out", async () => {
  const unread = [{ what: "a", why: "b" }];
  expect(await sortUnread(unread, unread, [])).toEqual({ notRead: unread, cut: unread, accepted: [] });
  expect((await sortUnread(unread, [], [{ what: "0123456", reason: "x" }])).notRead).toEqual(unread);
});
