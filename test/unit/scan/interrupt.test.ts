import { expect, test } from "vitest";
import { Interruption, untilInterrupted } from "../../../src/scan/interrupt.ts";
import { scanFiles } from "../../../src/scan/scan-files.ts";
import { scanHistory } from "../../../src/scan/scan-history.ts";
import { exitCode } from "../../../src/core/summary.ts";
import { createRepository, hermeticEnvironment } from "../../support/git.ts";
import { githubToken, seeded } from "../../support/secrets.ts";

const result = { sightings: [], notRead: [], cut: [], blobs: 1, bytes: 1, commits: 0 };

test("only the signal's own reason is an interrupt", async () => {
  const controller = new AbortController();
  const reason = new Interruption("interrupted");
  expect(await untilInterrupted(Promise.resolve(result), controller.signal, "x")).toBe(result);
  await expect(untilInterrupted(Promise.reject(reason), controller.signal, "x")).rejects.toBe(reason);
  controller.abort(reason);
  await expect(untilInterrupted(Promise.reject(new Error("other")), controller.signal, "x")).rejects.toThrow("other");
  expect(await untilInterrupted(Promise.reject(reason), controller.signal, "x")).toMatchObject({
    blobs: 0,
    notRead: [{ what: "x", why: "interrupted" }],
  });
});

test("what was found before the interrupt is told: exit code 1; nothing found: exit code 2", async () => {
  const repository = createRepository();
  const files = Object.fromEntries(
    Array.from({ length: 40 }, (_, i) => [`${i}.env`, `GITHUB_TOKEN=${githubToken(seeded(i))}\n`]),
  );
  repository.commit("leaks", files);
  for (const scan of [scanFiles.bind(null, []), scanHistory.bind(null, undefined)]) {
    const controller = new AbortController();
    let seen = 0;
    const context = {
      cwd: repository.dir,
      env: hermeticEnvironment(),
      signal: controller.signal,
      // Objects come in no order that is known, so some way into the scan.
      onProgress: () => (++seen === 3 ? controller.abort(new Interruption("interrupted")) : undefined),
    };
    const { report } = await scan({}, context);
    expect(report.scan.notRead.map(({ why }) => why)).toContain("interrupted");
    expect(report.findings.length).toBeGreaterThan(0);
    expect(report.findings.length).toBeLessThanOrEqual(40);
    expect(exitCode(report, { strict: false })).toBe(1);
    const early = new AbortController();
    early.abort(new Interruption("interrupted"));
    expect(
      exitCode((await scan({}, { cwd: repository.dir, env: hermeticEnvironment(), signal: early.signal })).report, {
        strict: false,
      }),
    ).toBe(2);
  }
});
