/** The HTML report as a file: what stands in it, and that nothing of a repository can step out of its place. */

import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { PageData } from "../../../../src/report/html/page-data.ts";
import { write } from "../../../../src/report/html.ts";
import { arbitraryReport, commit, finding, place, report, reportOptions } from "../../../support/reports.ts";
import { sampleReport } from "../../../support/sample-report.ts";

/** The parts of the file. */
function parts(text: string): { policy: string; style: string; data: string; program: string; plain: string } {
  const match =
    /^<!doctype html>\n<html lang="en">\n<head>[\s\S]*?Content-Security-Policy" content="([^"]*)"[\s\S]*?<style>([\s\S]*?)<\/style>\n<\/head>\n<body>\n<div id="app"><\/div>\n<script type="application\/json" id="data">([\s\S]*?)<\/script>\n<script>([\s\S]*?)<\/script>\n<div id="plain">\n([\s\S]*)\n<\/div>\n<\/body>\n<\/html>\n$/.exec(
      text,
    );
  const [, policy = "", style = "", data = "", program = "", plain = ""] = match ?? expect.fail("not our page");
  return { policy, style, data, program, plain };
}

const dataOf = (text: string): PageData => JSON.parse(parts(text).data) as PageData;

test("only our program and style may run: the policy names their digests, and nothing else", () => {
  const { policy, style, program } = parts(write(report([finding()]), reportOptions()));
  const digest = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  expect(policy.split("; ")).toEqual([
    "default-src 'none'",
    `script-src ${digest(program)}`,
    `style-src ${digest(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ]);
});

test("whatever a repository holds stays inside the data and the text, and no secret is in it", () => {
  fc.assert(
    fc.property(arbitraryReport(), (given) => {
      const text = write(given, reportOptions());
      const { data, plain } = parts(text);
      expect(data).not.toContain("<");
      for (const { secret } of given.findings) expect(text.includes(secret.reveal())).toBe(false);
      const opened = JSON.parse(data) as PageData;
      expect(opened.findings).toHaveLength(given.findings.length);
      const allowed =
        "main header h1 h2 p article dl dt dd code bdi br a section ul li details summary table thead tbody tr th td footer".split(
          " ",
        );
      const elements = new Set([...plain.matchAll(/<([^\s<>/]+)/g)].map(([, name]) => name));
      expect([...elements].filter((name) => !allowed.includes(name ?? ""))).toEqual([]);
      expect(
        [...plain.matchAll(/<[^<>]* ([a-z]+)=/g)]
          .map(([, name]) => name)
          .filter((name) => !["class", "href", "id", "rel", "scope"].includes(name ?? "")),
      ).toEqual([]);
      for (const [, url = ""] of plain.matchAll(/href="([^"]*)"/g))
        expect(url).toMatch(/^(?:https:\/\/|#[0-9a-f]{32}$)/);
      const open: string[] = [];
      for (const [, slash, name = ""] of plain.matchAll(/<(\/?)([a-z0-9]+)(?: [a-z]+="[^"<>]*")*>/g)) {
        if (name === "br") continue;
        if (slash !== "/") open.push(name);
        else if (open.pop() !== name) expect.fail(`</${name}> closes nothing`);
      }
      expect(open).toEqual([]);
      expect(plain.replace(/&#\d+;/g, "")).not.toContain("&");
    }),
    { numRuns: 60 },
  );
});

test("what repeats stands once: commits, refs, paths and rules", () => {
  const introduced = [commit()];
  const refs = ["refs/heads/main", "refs/tags/v1"];
  const exposure = { introduced, removed: [], atHead: true, reachable: true, refs, commits: 3 };
  const data = dataOf(
    write(
      report([finding({ exposure }), finding({ fingerprint: "4".repeat(32), exposure, places: [place(), place()] })]),
      reportOptions(),
    ),
  );
  expect([data.commits, data.refs, data.refLists, data.paths, data.rules].map((list) => list.length)).toEqual([
    1, 2, 1, 1, 1,
  ]);
});

test("many places: fewer of each finding, so that the file stays small, and it says how many", () => {
  const places = Array.from({ length: 400 }, (_, line) => place(`some/rather/long/folder/name/${line}.env`, { line }));
  const text = write(
    report(Array.from({ length: 1000 }, (_, n) => finding({ fingerprint: String(n).padStart(32, "0"), places }))),
    reportOptions(),
  );
  expect(text.length).toBeLessThan(8_000_000);
  const [first] = dataOf(text).findings;
  expect((first?.places.length ?? 0) + (first?.morePlaces ?? 0)).toBe(400);
  expect(first?.places.length).toBeGreaterThan(10);
});

test("says when it was made, of which HEAD, and where the repository is on the web", () => {
  const data = dataOf(write(sampleReport(3), reportOptions()));
  expect(data).toMatchObject({
    madeAt: "2026-11-22T10:20:30.000Z",
    head: expect.stringMatching(/^[0-9a-f]{40}$/) as string,
    web: "https://github.com/example/shop",
    repository: "shop",
  });
});

test("without script: partners by name, what a check came to, why one is unsure, and that some are left out", () => {
  const [id, other] = ["1".repeat(32), "2".repeat(32)];
  const verdict = { status: "unknown", checkedAt: "2026-11-30T10:00:00Z", reason: "network: ENOTFOUND" } as const;
  const { plain } = parts(
    write(
      report([
        finding({ fingerprint: id, related: [other], verdict }),
        finding({ fingerprint: other, rule: "aws-access-key-id", note: "published-by-vendor" }),
        finding({ fingerprint: "3".repeat(32), confidence: "low" }),
      ]),
      reportOptions(),
    ),
  );
  for (const said of [
    `<dt>belongs to</dt><dd><a href="#${other}">AWS access key id <code>`,
    `<article id="${other}">`,
    "STS could not be reached",
    "its vendor publishes it in its own samples",
    "--strict shows it",
  ])
    expect(plain).toContain(said);
});
