/** What a report says of the repository: when, which HEAD, and where it is pushed to. */

import { expect, test } from "vitest";
import { scanHistory } from "../../src/scan/scan-history.ts";
import { scanRange } from "../../src/scan/scan-range.ts";
import { createRepository, hermeticEnvironment } from "../support/git.ts";

test("a history and a range name the time, HEAD and origin, without the credentials of its URL", async () => {
  const repository = createRepository();
  repository.commit("one", { "a.txt": "a\n" });
  const head = repository.commit("two", { "b.txt": "b\n" });
  repository.git("remote", "add", "fork", "https://example.org/fork.git");
  repository.git("remote", "add", "origin", `https://ada:${"x".repeat(12)}@github.com/example/shop.git`);
  const context = { cwd: repository.dir, env: hermeticEnvironment() };
  const before = Date.now();
  for (const { report } of [await scanHistory(".", {}, context), await scanRange("HEAD~1..HEAD", {}, context)]) {
    expect(report.scan).toMatchObject({ head, remote: "https://github.com/example/shop.git" });
    expect(Date.parse(report.scan.at ?? "")).toBeGreaterThanOrEqual(before);
  }
});

test("nothing committed and no remote: neither is there", async () => {
  const repository = createRepository();
  const { report } = await scanHistory(".", {}, { cwd: repository.dir, env: hermeticEnvironment() });
  expect([report.scan.head, report.scan.remote]).toEqual([undefined, undefined]);
});
