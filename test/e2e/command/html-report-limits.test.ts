/** The HTML report without script, with ten thousand findings, and with hostile names. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { write } from "../../../src/report/html.ts";
import { chromiumProgram, openPage, startBrowser } from "../../support/browser.ts";
import { needs } from "../../support/needs.ts";
import { commit, finding, place, report, reportOptions } from "../../support/reports.ts";
import { explainSample, sampleReport } from "../../support/sample-report.ts";

const { test, missing } = needs([chromiumProgram, "--version"]);

const options = reportOptions({ explain: explainSample });

let browser: Browser;

beforeAll(async () => {
  if (missing === undefined) browser = await startBrowser();
});

afterAll(() => browser?.close());

test("without script: the worst 500 as a list, and how to get the rest", async () => {
  const { page, problems } = await openPage(browser, write(sampleReport(700), options), { javaScriptEnabled: false });
  expect(await page.locator("article").count()).toBe(500);
  expect(await page.locator("article h2").first().textContent()).toBe("AWS secret access key");
  expect(await page.locator("header").textContent()).toMatch(/500 of 6\d\d findings.*--format csv/);
  expect(problems).toEqual([]);
});

test("ten thousand findings: at most 8 MB, few of them in the page at a time, the last one within reach", async () => {
  const text = write(sampleReport(10_000), options);
  expect(Buffer.byteLength(text)).toBeLessThan(8_000_000);
  const { page, problems } = await openPage(browser, text);
  const rows = page.locator(".findings [data-index]");
  expect(await rows.count()).toBeLessThan(60);
  await page.getByRole("combobox", { name: "Sort by", exact: true }).selectOption("path");
  await page.evaluate("scrollTo(0, document.body.scrollHeight)");
  const total = Number(await rows.first().getAttribute("aria-setsize"));
  await expect.poll(() => page.locator(`[data-index="${total - 1}"]`).count()).toBe(1);
  expect(await rows.count()).toBeLessThan(60);
  expect(problems).toEqual([]);
});

test("hostile names are text: nothing runs, nothing is fetched, and the policy lets nothing in", async () => {
  const evil = `</script><script>window.hit=1</script><img src=https://evil.example/x onerror="hit=1">\u202e--><!--`;
  const hostile = report(
    [
      finding({
        rule: evil,
        provider: evil,
        places: [place(`src/${evil}`)],
        exposure: {
          introduced: [commit({ author: evil, subject: evil })],
          removed: [],
          atHead: true,
          reachable: true,
          refs: [`refs/heads/${evil}`],
          commits: 3,
        },
        note: evil,
        verdict: { status: "live", checkedAt: evil, arn: evil, reason: evil },
      }),
      finding({ fingerprint: "e".repeat(32), suppressed: { by: "config", reason: evil } }),
    ],
    { repository: evil, head: evil, remote: `https://evil.example/"><b>${evil}`, notRead: [{ what: evil, why: evil }] },
  );
  const { page, problems, requests, url } = await openPage(browser, write(hostile, options));
  await page.locator(".fold").first().click();
  expect(await page.locator(".details").innerText()).toContain("<img src=https://evil.example/x");
  for (const group of ["secret", "file", "author"])
    await page.getByRole("combobox", { name: "Group by", exact: true }).selectOption(group);
  expect(await page.evaluate("[typeof hit, document.images.length, document.scripts.length]")).toEqual([
    "undefined",
    0,
    2,
  ]);
  expect([problems, requests]).toEqual([[], [url]]);

  await page.evaluate(
    "const one = document.createElement('script'); one.textContent = 'window.hit = 1'; document.body.append(one); document.body.append(Object.assign(new Image(), { src: 'https://evil.example/y' })); fetch('https://evil.example/z').catch(() => {})",
  );
  await expect
    .poll(() => problems.filter((problem) => problem.includes("Content Security Policy")).length)
    .toBeGreaterThanOrEqual(3);
  expect(await page.evaluate("typeof hit")).toBe("undefined");
});
