/** The picture in the Action's summary, read and drawn by Mermaid itself in a browser. */

import { createRequire } from "node:module";
import fc from "fast-check";
import { expect } from "vitest";
import { present } from "../../../src/action/present/present.ts";
import type { Finding } from "../../../src/core/finding.ts";
import { Secret } from "../../../src/core/secret.ts";
import { actionReport } from "../../support/action/action-reports.ts";
import { chromiumProgram, openPage, startBrowser } from "../../support/browser.ts";
import { needs } from "../../support/needs.ts";
import { commit, finding, hostileText, secrets } from "../../support/reports.ts";

const { test } = needs([chromiumProgram, "--version"]);
const added = commit({ date: "2026-11-20T10:00:00+09:00" });
const removed = [commit({ date: "2026-11-21T10:00:00+09:00" })];

async function chartOf(findings: readonly Finding[], language: "en" | "ja" | "ko" = "en"): Promise<string> {
  const { summary } = await present(actionReport(findings, { language }, { at: "2026-11-22T10:20:30.000Z" }), ".");
  return /```mermaid\n([^`]*)```/.exec(summary)?.[1] ?? "";
}

test("Mermaid reads it in every language, whatever a rule or a secret is called, and draws a bar for each", async () => {
  const browser = await startBrowser();
  try {
    const { page, problems } = await openPage(browser, "<!doctype html><title>chart</title>");
    await page.addScriptTag({ path: createRequire(import.meta.url).resolve("mermaid/dist/mermaid.min.js") });
    const drawn = (chart: string): Promise<number> =>
      page.evaluate<number>(
        `mermaid.render("g" + Math.random().toString(36).slice(2), ${JSON.stringify(chart)}).then(({ svg }) => new DOMParser().parseFromString(svg, "text/html").querySelectorAll("rect.task").length)`,
      );
    const pair = [
      finding({ commit: added, removed }),
      finding({ rule: "github-token", fingerprint: "1".repeat(32), secret: new Secret(secrets.github), commit: added }),
    ];
    for (const language of ["en", "ja", "ko"] as const) expect(await drawn(await chartOf(pair, language))).toBe(2);
    for (const rule of ["a:b,c;d#e%%f", "end", "title x", "section", "click b0 href x", "%%{init}%%", "---"])
      expect(await drawn(await chartOf([finding({ rule, commit: added, removed })])), rule).toBe(1);
    const hostile = fc.sample(hostileText(), { seed: 18, numRuns: 60 });
    const all = hostile.map((rule, at) =>
      finding({
        rule,
        fingerprint: String(at).padStart(32, "0"),
        secret: new Secret(`${rule}${at}`),
        commit: added,
        removed,
      }),
    );
    for (let from = 0; from < all.length; from += 20)
      expect(await drawn(await chartOf(all.slice(from, from + 20)))).toBe(20);
    const parse = (chart: string): Promise<unknown> => page.evaluate(`mermaid.parse(${JSON.stringify(chart)})`);
    await expect(parse("gantt\n  dateFormat\n  section x\n  a b c\n  :")).rejects.toThrow();
    expect(problems).toEqual([]);
  } finally {
    await browser.close();
  }
  // Mermaid is 3.5 MB of program, which a busy machine takes long to read.
}, 120_000);

test("a commit's clock that is wrong makes no bar that Mermaid cannot draw", async () => {
  const wrong = [commit({ date: "1999-01-01T00:00:00Z" }), commit({ date: "" }), commit({ date: "99999-01-01" })];
  const chart = await chartOf(
    wrong.map((date, at) => finding({ fingerprint: String(at).repeat(32), commit: added, removed: [date] })),
  );
  expect(chart.match(/, b\d+, .*/g)).toEqual([
    ", b0, 2026-11-20T01:00:00, 2026-11-20T01:00:01",
    ", b1, 2026-11-20T01:00:00, 2026-11-22T10:20:30",
    ", b2, 2026-11-20T01:00:00, 2026-11-22T10:20:30",
  ]);
});
