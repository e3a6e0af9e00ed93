/** The HTML report in a real browser: what it shows, and how it is used. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { write } from "../../../src/report/html.ts";
import { merge } from "../../../src/scan/reports/merge-reports.ts";
import { chromiumProgram, openPage, startBrowser } from "../../support/browser.ts";
import { needs } from "../../support/needs.ts";
import { finding, place, report, reportOptions } from "../../support/reports.ts";
import { explainSample, sampleReport } from "../../support/sample-report.ts";

const { test, missing } = needs([chromiumProgram, "--version"]);

const options = reportOptions({ explain: explainSample });

const sample = write(sampleReport(40), options);

let browser: Browser;

beforeAll(async () => {
  if (missing === undefined) browser = await startBrowser();
});

afterAll(() => browser?.close());

const titles = (page: Page): Promise<string[]> => page.locator(".findings .title").allTextContents();

const shown = (page: Page): Promise<string | null> => page.locator(".shown").textContent();

const fragment = async (page: Page): Promise<URLSearchParams> => new URLSearchParams(new URL(page.url()).hash.slice(1));

test("the worst secret, its commit with a link, and the next step are in sight at once", async () => {
  const { page, problems, requests, url } = await openPage(browser, sample, { viewport: { width: 1280, height: 800 } });
  expect(await page.locator("h1").textContent()).toMatch(
    /^37 secrets found in the history of shop, \d+ still at HEAD$/,
  );
  const first = page.locator(".first .card");
  expect(await first.locator("h3").textContent()).toContain("AWS secret access key");
  const link = first.locator(".commit a");
  expect(await link.getAttribute("href")).toMatch(/^https:\/\/github\.com\/example\/shop\/commit\/[0-9a-f]{40}$/);
  const step = first.locator(".steps li").first();
  expect(await step.textContent()).toContain("deactivate this one in IAM");
  for (const one of [link, step]) expect((await one.boundingBox())?.y).toBeLessThan(760);
  expect(await page.locator(".facts").textContent()).toContain("2026-11-22 10:20 UTC");
  expect([problems, requests]).toEqual([[], [url]]);
});

test("a phone shows the worst secret, its commit and the next step without scrolling", async () => {
  const { page } = await openPage(browser, sample, { viewport: { width: 375, height: 812 } });
  const first = page.locator(".first .card");
  for (const part of [first.locator("h3"), first.locator(".commit a"), first.locator(".steps li").first()])
    expect((await part.boundingBox())?.y).toBeLessThan(812);
});

test("a report of several repositories says of each place where it is, and can be filtered and grouped by that", async () => {
  const joined = merge([
    sampleReport(12),
    {
      ...report([finding({ places: [place("a.env", { commit: "c".repeat(40) })] })]),
      scan: { ...report([]).scan, repository: "wiki", remote: "https://gitlab.com/example/wiki" },
    },
  ]);
  const { page } = await openPage(browser, write(joined, options));
  expect(await page.locator("h1").textContent()).toContain("2 repositories");
  await page.getByRole("combobox", { name: "Repository", exact: true }).selectOption("wiki");
  await expect.poll(() => page.locator(".findings .place").allTextContents()).toEqual(["wiki: a.env:12"]);
  expect((await fragment(page)).get("repository")).toBe("wiki");
  await page.locator(".fold").first().click();
  expect(await page.locator(".details").getByRole("link", { name: "wiki: a.env:12" }).getAttribute("href")).toBe(
    `https://gitlab.com/example/wiki/-/blob/${"c".repeat(40)}/a.env#L12`,
  );
  await page.getByRole("combobox", { name: "Group by", exact: true }).selectOption("repository");
  await expect.poll(() => page.locator("h3.group").first().textContent()).toContain("wiki");
});

test("search, filters and sorting choose what the list shows, and the address keeps them", async () => {
  const { page, url } = await openPage(browser, sample);
  await page.keyboard.press("/");
  await page.keyboard.type("slack bot");
  await expect
    .poll(() => titles(page))
    .toEqual(["Slack bot token", "Slack bot token", "Slack bot token", "Slack bot token"]);
  expect((await fragment(page)).get("q")).toBe("slack bot");
  await page.getByRole("button", { name: "Clear filters" }).click();
  await expect.poll(() => shown(page)).toBe("37 findings");

  await page.getByRole("button", { name: /^\d+ suppressed$/ }).click();
  await expect.poll(() => shown(page)).toBe("3 of 40 findings");
  await page.getByRole("button", { name: "Clear filters" }).click();
  await page.getByRole("button", { name: /^\d+ critical$/ }).click();
  await page.getByRole("button", { name: /^\d+ still at HEAD$/ }).click();
  await expect.poll(() => titles(page)).toEqual(["AWS secret access key", "Stripe secret key"]);
  await page.getByRole("button", { name: "Clear filters" }).click();
  await page.getByLabel("Path contains").fill("NOTEBOOKS/");
  await expect.poll(async () => [...new Set(await titles(page))]).toEqual(["OpenAI API key"]);
  await page.getByRole("button", { name: "Clear filters" }).click();
  await page.getByRole("combobox", { name: "Author", exact: true }).selectOption("Kenji Sato");
  await page.getByRole("combobox", { name: "Branch or tag", exact: true }).selectOption("tags/v1.0");
  await page.getByRole("combobox", { name: "Provider", exact: true }).selectOption("twilio");
  await page.getByRole("combobox", { name: "Sort by", exact: true }).selectOption("oldest first");
  const wanted = await page.locator(".when").allTextContents();
  const days = wanted.map((text) => /\d{4}-\d\d-\d\d/.exec(text)?.[0]);
  expect(wanted.every((text) => text.includes("Kenji Sato"))).toBe(true);
  expect(days).toEqual(days.toSorted());

  const again = await openPage(browser, sample, {}, new URL(page.url()).hash);
  await expect.poll(() => again.page.locator(".when").allTextContents()).toEqual(wanted);
  expect(again.url).not.toBe(url);
});

test("groups by secret, file and author have a heading each", async () => {
  const { page } = await openPage(browser, sample);
  for (const [group, heading] of [
    ["author", "Ada Moreau"],
    ["file", "deploy/production.env"],
    ["secret", "AWS secret access key"],
  ] as const) {
    await page.getByRole("combobox", { name: "Group by", exact: true }).selectOption(group);
    await expect.poll(() => page.locator("h3.group").first().textContent()).toContain(heading);
  }
});

test("a finding folds out, by keyboard too, and tells all that is known", async () => {
  const { page } = await openPage(browser, sample);
  await page.locator(".fold").first().focus();
  await page.keyboard.press("Enter");
  const details = page.locator(".details");
  const text = await details.innerText();
  for (const said of [
    "backup/site.zip:2 [zip:conf/app.env]",
    "release/2026",
    "AWS account",
    "arn:aws:iam::123456789012:user/deploy",
    "4,120 commits",
    "and still exposed",
    "AWS access key id",
    "it stands under the name AWS_SECRET_ACCESS_KEY",
    "leakscan explain 'deploy/production.env:4' shows every step",
  ])
    expect(text).toContain(said);
  expect(await details.getByRole("link", { name: "deploy/production.env:4" }).getAttribute("href")).toMatch(
    /\/blob\/[0-9a-f]{40}\/deploy\/production\.env#L4$/,
  );
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => page.locator("[data-index='1'] .fold:focus").count()).toBe(1);
  await details.getByRole("button", { name: /AWS access key/ }).click();
  await expect.poll(() => page.locator(".fold:focus .title").allTextContents()).toEqual(["AWS access key id"]);
  expect((await fragment(page)).get("open")?.split(",")).toHaveLength(2);
});

test("the time line zooms by buttons and by dragging, and a click on a bar shows its finding", async () => {
  const { page, problems } = await openPage(browser, sample);
  const picture = page.locator(".u-over");
  await page.getByRole("button", { name: "Zoom in" }).click();
  const zoomed = (await fragment(page)).get("time");
  expect(zoomed).toMatch(/^\d+,\d+$/);
  const box = await picture.boundingBox();
  if (box === null) throw new Error("no picture");
  await page.mouse.move(box.x + box.width / 3, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, box.y + 20, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => (await fragment(page)).get("time")).not.toBe(zoomed);
  await page.getByRole("button", { name: "Show all", exact: true }).click();
  await expect.poll(async () => (await fragment(page)).get("time")).toBeNull();
  // The last exposure begins last and lasts until today: its bar ends at the right edge of the last lane.
  await page.mouse.move(box.x + box.width * 0.97, box.y + box.height - 5);
  await expect.poll(() => page.locator(".tip").count()).toBe(1);
  await page.mouse.click(box.x + box.width * 0.97, box.y + box.height - 5);
  await expect.poll(() => page.locator(".details").count()).toBe(1);
  expect(problems).toEqual([]);
});

test("speaks Japanese and Korean by a switch, and the address keeps that", async () => {
  const { page } = await openPage(browser, sample);
  for (const [language, heading] of [
    ["日本語", "検出結果"],
    ["한국어", "탐지 결과"],
  ] as const) {
    await page.locator(".settings select").first().selectOption({ label: language });
    await expect.poll(() => page.locator("#findings").textContent()).toBe(heading);
  }
  expect([await page.locator("html").getAttribute("lang"), (await fragment(page)).get("lang")]).toEqual(["ko", "ko"]);
});

test("axe finds nothing wrong in either theme, folded out, grouped, in any language, on a phone", async () => {
  const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  for (const colorScheme of ["light", "dark"] as const) {
    for (const [language, viewport] of [
      ["en", { width: 1280, height: 900 }],
      ["ja", { width: 375, height: 812 }],
    ] as const) {
      const { page } = await openPage(browser, sample, { colorScheme, viewport }, `#lang=${language}&group=author`);
      await page.locator(".fold").first().click();
      await page.evaluate(source);
      const found = await page.evaluate<string[]>(
        "axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map((node) => id + ' ' + node.html)))",
      );
      expect(found, `${colorScheme} ${language}`).toEqual([]);
    }
  }
});

test("what was not read stands above the list; with nothing found there is no list", async () => {
  const unread = { notRead: [{ what: "assets/a.bin", why: "missing-object" }], cut: [] };
  const { page } = await openPage(browser, write(report([], unread), options));
  expect(await page.locator("h1").textContent()).toMatch(/^nothing found in what was read/);
  expect(await page.locator(".unread").innerText()).toContain("assets/a.bin");
  expect(await page.locator(".findings, .numbers .state").count()).toBe(0);
  const found = await openPage(browser, write(report([finding()], unread), options));
  const [above, below] = await Promise.all(
    [".unread", ".findings"].map((part) => found.page.locator(part).boundingBox()),
  );
  expect(above?.y).toBeLessThan(below?.y ?? 0);
});

test("the theme follows the system, and the switch overrules it", async () => {
  const { page } = await openPage(browser, sample, { colorScheme: "dark" });
  const back = (): Promise<string> => page.evaluate<string>("getComputedStyle(document.body).backgroundColor");
  const dark = await back();
  await page.getByRole("combobox", { name: "Theme", exact: true }).selectOption("light");
  await expect.poll(back).not.toBe(dark);
  await page.getByRole("combobox", { name: "Theme", exact: true }).selectOption("dark");
  await expect.poll(back).toBe(dark);
});

test("no page from a phone to a wide screen scrolls sideways", async () => {
  for (const width of [320, 375, 1024, 1920]) {
    const { page } = await openPage(browser, sample, { viewport: { width, height: 800 } });
    await page.locator(".fold").first().click();
    expect(await page.evaluate<number>("document.documentElement.scrollWidth"), String(width)).toBeLessThanOrEqual(
      width,
    );
  }
});

test("prints every finding, at most a page for five", async () => {
  const { page } = await openPage(browser, write(sampleReport(120), options), { colorScheme: "dark" });
  const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
  expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeLessThanOrEqual(120 / 5);
  await page.evaluate("dispatchEvent(new Event('beforeprint'))");
  await expect.poll(() => page.locator(".list .finding").count()).toBeGreaterThan(100);
  await page.evaluate("dispatchEvent(new Event('afterprint'))");
  await expect.poll(() => page.locator(".list .finding").count()).toBeLessThan(60);
});
