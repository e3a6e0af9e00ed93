import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { expect, onTestFinished, test } from "vitest";
import type { Sighting } from "../../../../src/core/finding.ts";
import type { Match } from "../../../../src/core/match.ts";
import { Secret } from "../../../../src/core/secret.ts";
import { writeParts } from "../../../../src/report/jsonl.ts";
import { beginLines, type EarlyLines } from "../../../../src/scan/reports/early-lines.ts";
import { parseReport } from "../../../../src/scan/reports/read-report.ts";
import { finding, place, report, reportOptions, secrets } from "../../../support/reports.ts";

const start = { mode: "history", repository: "/shop", engineVersion: "7" } as const;
const given = report([finding(), finding({ rule: "github-token", fingerprint: "1".repeat(32) })]);

function sighting(value: string, path: string | null, over: Partial<Match> = {}): Sighting {
  return {
    match: {
      rule: "generic-secret",
      provider: "generic",
      severity: "medium",
      confidence: "medium",
      span: { start: 0, end: 8 },
      secret: new Secret(value),
      decodedFrom: [],
      syntax: { quoted: true, random: true },
      related: [],
      directives: [],
      guessable: false,
      ...over,
    },
    place: place(path),
    related: [],
  };
}

function begun(raw: Parameters<typeof beginLines>[0]): { lines: EarlyLines; text: () => string; folder: string } {
  const folder = mkdtempSync(join(tmpdir(), "leakscan-lines-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const lines = beginLines(raw, new PassThrough(), folder);
  if (lines === undefined) throw new Error("no lines");
  lines.onStart(start);
  return { lines, folder, text: () => readFileSync(join(folder, "a.jsonl"), "utf8") };
}

const types = (text: string): unknown[] =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => (JSON.parse(line) as { type: unknown }).type);

test("what is found stands in the file at once, each secret once, and the end completes it", async () => {
  const { lines, text } = begun({ output: "a.jsonl" });
  expect(types(text())).toEqual(["scan"]);
  lines.onSightings([sighting(secrets.aws, "a"), sighting(secrets.aws, "b")]);
  expect(types(text())).toEqual(["scan", "match"]);
  lines.onSightings([
    sighting(secrets.github, "a"),
    sighting(secrets.aws, "c"),
    sighting("EXAMPLE", "a", { note: "example" }),
  ]);
  expect(types(text())).toEqual(["scan", "match", "match"]);
  const output = { format: "jsonl", file: "a.jsonl" };
  expect(lines.hasBegun(output)).toBe(true);
  await lines.finish(output, writeParts(given, reportOptions()));
  expect(types(text())).toEqual(["scan", "match", "match", "finding", "finding", "summary"]);
  expect(parseReport(text(), "a.jsonl").findings.map(({ fingerprint }) => fingerprint)).toEqual(
    given.findings.map(({ fingerprint }) => fingerprint),
  );
});

test("a torn file is read as far as it goes, and says that the rest was not read", async () => {
  const { lines, text } = begun({ output: "a.jsonl" });
  lines.onSightings([sighting(secrets.aws, "a.env"), sighting("hunter-in-the-dark", "b.env", { guessable: true })]);
  await lines.finish({ format: "jsonl", file: "a.jsonl" }, writeParts(given, reportOptions()));
  const whole = text();
  const first = whole.indexOf("\n");
  for (let length = first; length < whole.length - 1; length += 7) {
    const torn = parseReport(whole.slice(0, length), "a.jsonl");
    expect(torn.scan).toMatchObject({ repository: "/shop", notRead: [{ what: "/shop", why: "interrupted" }] });
  }
  const matches = whole.split("\n").slice(0, 3).join("\n");
  expect(
    parseReport(matches, "a.jsonl").findings.map(({ places, secret }) => [places[0]?.path, secret.masked]),
  ).toEqual([
    ["a.env", new Secret(secrets.aws).masked],
    ["b.env", new Secret("hunter-in-the-dark").masked],
  ]);
});

test("no secret stands in a line, also not in the path of another", () => {
  const { lines, text, folder } = begun({ format: "jsonl", output: "a.jsonl" });
  lines.onSightings([sighting(secrets.github, `keys/${secrets.aws}.txt`), sighting(secrets.aws, "a.env")]);
  lines.onSightings([sighting(secrets.keyId, `keys/${secrets.github}.txt`)]);
  for (const value of Object.values(secrets)) expect(text()).not.toContain(value);
  expect(statSync(join(folder, "a.jsonl")).mode & 0o077).not.toBe(0);
});

test("with --show-secrets the values stand there, for the owner alone", () => {
  const { lines, text, folder } = begun({ output: "a.jsonl", showSecrets: true });
  lines.onSightings([sighting(secrets.aws, "a.env")]);
  expect(text()).toContain(secrets.aws);
  expect(statSync(join(folder, "a.jsonl")).mode & 0o077).toBe(0);
});

test("only reports in JSON Lines are begun", () => {
  const stdout = new PassThrough();
  expect(beginLines({ format: "json" }, stdout, "/")).toBeUndefined();
  expect(beginLines({ output: ["a.html", "a.csv"] }, stdout, "/")).toBeUndefined();
  const lines = beginLines({ format: ["json", "jsonl"], output: ["a.json", "-"] }, stdout, "/");
  lines?.onStart(start);
  expect(lines?.hasBegun({ format: "jsonl", file: null })).toBe(true);
  expect(lines?.hasBegun({ format: "json", file: "a.json" })).toBe(false);
  expect(String(stdout.read())).toMatch(/^\{"type":"scan".*\}\n$/);
});
