/** The formats that other programs read: each by its own grammar. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Finding } from "../../../src/core/finding.ts";
import { write as csv } from "../../../src/report/csv.ts";
import { write as github } from "../../../src/report/github.ts";
import { write as gitlab } from "../../../src/report/gitlab.ts";
import { write as junit } from "../../../src/report/junit.ts";
import { write as markdown } from "../../../src/report/markdown.ts";
import { arbitraryReport, commit, finding, place, report, reportOptions } from "../../support/reports.ts";

/** A strict reader of RFC 4180. */
function parseCsv(file: string): string[][] {
  expect(file.startsWith("\ufeff")).toBe(true);
  const text = file.slice(1);
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const match = cell.exec(text);
    if (!match) throw new Error(`not CSV at ${at}: ${text.slice(at, at + 40)}`);
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
    if (match[3] === ",") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

test("csv: every row has every column, and no cell is a formula", () => {
  fc.assert(
    fc.property(arbitraryReport(), (given) => {
      const [head = [], ...rows] = parseCsv(csv(given, reportOptions()));
      const { notRead, cut, accepted = [] } = given.scan;
      expect(rows).toHaveLength(
        given.findings.reduce((sum, one) => sum + one.places.length, 0) + notRead.length + cut.length + accepted.length,
      );
      expect(rows.filter((row) => row.length !== head.length)).toEqual([]);
      expect(rows.flat().filter((cell) => /^[\s\u3000]*[=+\-@|%＝＋－＠]/u.test(cell))).toEqual([]);
    }),
  );
});

test("csv: values stand in their columns", () => {
  const [head = [], row = []] = parseCsv(
    csv(report([finding({ places: [place('a "b", c.env')], commit: commit({ subject: "=1+1" }) })]), reportOptions()),
  );
  const value = (name: string) => row[head.indexOf(name)];
  expect([value("kind"), value("path"), value("line"), value("counts"), value("subject"), value("author")]).toEqual([
    "finding",
    'a "b", c.env',
    "12",
    "true",
    "'=1+1",
    "Ada Author",
  ]);
});

test("csv: a finding's refs stand in its first row, and no cell is longer than a spreadsheet takes", () => {
  const refs = Array.from({ length: 20_000 }, (_, number) => `refs/heads/feature/${number}`);
  const exposure = { introduced: [], removed: [], atHead: true, reachable: true, refs, commits: 1 };
  const [head = [], ...rows] = parseCsv(
    csv(report([finding({ places: [place(), place("b"), place("c")], exposure })]), reportOptions()),
  );
  const of = (name: string): (string | undefined)[] => rows.map((row) => row[head.indexOf(name)]);
  expect(of("refs").map((cell) => cell?.split(" ").length)).toEqual([52, 1, 1]);
  expect(of("refs")[0]).toMatch(/feature\/49 \(19950 more\)$/);
  expect(of("ref_count")).toEqual(["20000", "20000", "20000"]);
});

test("github: an annotation on the line, with what could end it escaped", () => {
  const [line, last] = github(
    report([finding({ places: [place("a,b:c%.env", { atHead: true })] })], { mode: "range", commits: 2 }),
    reportOptions(),
  ).split("\n");
  expect(line).toMatch(
    /^::error file=a%2Cb%3Ac%25\.env,line=12,endLine=12,col=5,endColumn=45,title=AWS secret access key::a,b:c%25\.env:12: AWS secret access key \(/,
  );
  expect(last).toBe("leakscan: 1 secret found in 2 commits of /home/ada/shop");
});

test("github: no file where there is none, or where its name is not safe in a log", () => {
  for (const where of [place(null, { source: "commit-message", blob: "1".repeat(40) }), place("a\n::error::b")]) {
    expect(github(report([finding({ places: [where] })]), reportOptions())).toMatch(
      /^::error title=AWS secret access key::/,
    );
  }
});

test("github: only a line that the head has, wherever the secret stood before", () => {
  const [before, now] = [place("deleted.env"), place("renamed.env", { line: 3, endLine: 3, atHead: true })];
  const line = (places: Finding["places"], mode: "range" | "history" | "staged"): string | undefined =>
    github(report([finding({ places })], { mode }), reportOptions()).split("\n")[0];
  for (const mode of ["range", "history"] as const) {
    expect(line([before, now], mode)).toMatch(/^::error file=renamed\.env,line=3,/);
    expect(line([before], mode)).toMatch(/^::error title=.*deleted\.env:12/);
  }
  expect(line([before], "staged")).toMatch(/^::error file=deleted\.env,line=12,/);
});

test("github: no columns over several lines", () => {
  const where = place("a", { endLine: 20, atHead: true });
  expect(github(report([finding({ places: [where] })]), reportOptions())).toMatch(
    /^::error file=a,line=12,endLine=20,title=/,
  );
});

test("junit: a well-formed suite whose numbers are right", () => {
  fc.assert(
    fc.property(arbitraryReport(), (given) => {
      const text = junit(given, reportOptions());
      const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
      const numbers = /tests="(\d+)" failures="(\d+)" errors="(\d+)" skipped="(\d+)"/.exec(text)?.slice(1).map(Number);
      expect(numbers).toEqual([count(/<testcase /g), count(/<failure /g), count(/<error /g), count(/<skipped /g)]);
      expect(numbers?.[0]).toBeGreaterThan(0);
      // Nothing but our own elements, and every `&` is a character reference.
      const bare = text.replace(
        /<\/?(?:testsuites|testsuite|testcase|failure|error|skipped|\?xml)(?: [a-z]+="[^"<>]*")*\s*[/?]?>/g,
        "",
      );
      expect(bare).not.toMatch(/[<>]/);
      expect(text.replace(/&#\d+;/g, "")).not.toContain("&");
    }),
  );
});

test("gitlab: the fields that schema version 15 requires", () => {
  fc.assert(
    fc.property(arbitraryReport(), (given) => {
      const told = JSON.parse(gitlab(given, reportOptions())) as {
        version: string;
        scan: Record<string, unknown> & { messages: { level: string; value: string }[] };
        vulnerabilities: Record<string, unknown>[];
      };
      expect(told.version).toMatch(/^15\.\d+\.\d+$/);
      expect(told.scan).toMatchObject({
        type: "secret_detection",
        status: given.scan.notRead.length === 0 ? "success" : "failure",
      });
      for (const tool of ["analyzer", "scanner"])
        expect(told.scan[tool]).toEqual({
          id: "leakscan",
          name: "leakscan",
          version: "1.2.3",
          vendor: { name: "leakscan" },
        });
      for (const time of ["start_time", "end_time"])
        expect(told.scan[time]).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/);
      for (const { level, value } of told.scan.messages)
        expect([["fatal", "warn"].includes(level), value.length > 0]).toEqual([true, true]);
      for (const one of told.vulnerabilities) {
        expect(one["id"]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
        expect(["Critical", "High", "Medium", "Low"]).toContain(one["severity"]);
        expect(one["identifiers"]).toMatchObject([{ type: "leakscan_rule_id" }]);
        expect(one["location"]).toMatchObject({ commit: { sha: expect.stringMatching(/^[0-9a-f]{7,40}$/) as string } });
        expect(String(one["name"]).length).toBeLessThanOrEqual(255);
      }
    }),
  );
});

test("gitlab: the id stays when the line moves", () => {
  const id = (line: number) =>
    (
      JSON.parse(gitlab(report([finding({ places: [place("a", { line })] })]), reportOptions())) as {
        vulnerabilities: { id: string }[];
      }
    ).vulnerabilities[0]?.id;
  expect(id(1)).toBe(id(2));
});

test("markdown: hostile text adds no cell, no link, no HTML and no mention", () => {
  fc.assert(
    fc.property(arbitraryReport(), (given) => {
      const text = markdown(given, reportOptions());
      const table = text.split("\n").filter((line) => line.startsWith("|"));
      const cells = table.map((line) => line.split("|").length);
      expect(new Set(cells).size).toBeLessThanOrEqual(1);
      const ours = text.replace(/<\/?code>|<!-- -->|<br>|^\| |^### | \||^- |&#\d+;/gm, "");
      expect(ours.replace(/^(?:--- ?)+$|^leakscan: /gm, "")).not.toMatch(/[<>[\]`|*_#@&]/);
    }),
  );
});
