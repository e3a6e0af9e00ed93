/** Debian's Chromium for tests of pages; without it they skip. */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { onTestFinished } from "vitest";

/** Where Debian has it. */
export const chromiumProgram = "/usr/bin/chromium";

/** Starts the browser. In a container everything runs as root, for whom Chromium has no sandbox. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumProgram, args: ["--no-sandbox"] });
}

/** A page with what went wrong in it. */
export interface OpenPage {
  readonly page: Page;
  /** Errors, and what the page's own Content-Security-Policy refused. */
  readonly problems: string[];
  /** All that it asked for. */
  readonly requests: string[];
  readonly url: string;
}

/** Opens markup as a file of its own, as a reader does. */
export async function openPage(
  browser: Browser,
  markup: string,
  options: BrowserContextOptions = {},
  hash = "",
): Promise<OpenPage> {
  const folder = mkdtempSync(join(tmpdir(), "leakscan-page-"));
  const file = join(folder, "report.html");
  writeFileSync(file, markup);
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  onTestFinished(async () => {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const page = await context.newPage();
  const problems: string[] = [];
  const requests: string[] = [];
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) problems.push(message.text());
  });
  page.on("request", (request) => requests.push(request.url()));
  const url = pathToFileURL(file).href;
  await page.goto(url + hash);
  return { page, problems, requests, url };
}
