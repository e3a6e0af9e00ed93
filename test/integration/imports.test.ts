/**
 * fixtures/imports: other scanners' decisions in, ours out. Each is read in place (--compat) and converted (`init --from`), and both must
 * come to the same.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import type { ScanError } from "../../src/core/error.ts";
import { importerIndex } from "../../src/policy/importer-index.ts";
import { scanFiles } from "../../src/scan/scan-files.ts";
import { convertScanners } from "../../src/triage/convert.ts";
import { createRepository, hermeticEnvironment, type TestRepository } from "../support/git.ts";
import { awsKeyId, githubToken, seeded } from "../support/secrets.ts";

type Files = Readonly<Record<string, string>>;

interface Fixture {
  readonly why: string;
  readonly commits?: readonly Files[];
  readonly gitConfig?: readonly (readonly [string, string])[];
  readonly files: Files;
  /** By path: `counts`, or part of the reason why not. */
  readonly out?: Files;
  /** Secrets that are accepted, where a file holds others as well. */
  readonly accepted?: readonly string[];
  /** Rows that the table holds, among others. */
  readonly rows?: readonly string[];
  readonly error?: string;
  /** Files that change after the conversion, and what then counts. */
  readonly later?: Files;
  readonly then?: Files;
}

const env = hermeticEnvironment();
const folder = new URL("../../fixtures/imports/", import.meta.url);
const scanners = readdirSync(folder).sort();
const cases = scanners.flatMap((scanner) =>
  readdirSync(new URL(`${scanner}/`, folder)).map((name) => [scanner, name] as const),
);

test("there are ten of each scanner", () => {
  expect(scanners).toEqual(Object.keys(importerIndex).sort());
  for (const scanner of scanners)
    expect(cases.filter(([own]) => own === scanner).length, scanner).toBeGreaterThanOrEqual(10);
});

test.each(cases)("%s/%s", async (scanner, name) => {
  const written = readFileSync(new URL(`${scanner}/${name}`, folder), "utf8");
  const commits: string[] = [];
  const fixture = parse(filled(written, commits)) as Fixture;
  const repository = createRepository();
  for (const files of fixture.commits ?? []) commits.push(repository.commit("a commit", files));
  const {
    files,
    out = {},
    accepted = [],
    rows = [],
    error,
    later,
    then = {},
  } = parse(filled(written, commits)) as Fixture;
  for (const [key, value] of fixture.gitConfig ?? []) repository.git("config", "--add", key, value);
  writeAll(repository, files);
  const context = { cwd: repository.dir, env };
  if (error !== undefined) {
    const faults = await Promise.all(
      [scanFiles([], { compat: true }, context), convertScanners(scanner, context)].map(async (run) =>
        run.then(
          () => undefined,
          (caught: unknown) => caught as ScanError,
        ),
      ),
    );
    for (const fault of faults) {
      expect(fault).toMatchObject({ name: "ScanError", code: "import-failed" });
      expect(fault?.message).toContain(error);
    }
    return;
  }
  const scanned = Object.keys(out).concat(Object.keys(then));
  const inPlace = await judged(repository, scanned, true);
  expect(inPlace.byPath).toEqual(expected(out));
  const conversion = await convertScanners("auto", context);
  const table = conversion.rows.map(({ state, note }) => `${state} ${note}`);
  expect(table).toEqual(expect.arrayContaining([...rows]));
  await conversion.write();
  const converted = await judged(repository, scanned, false);
  expect(converted.byPath).toEqual(expected(out));
  for (const one of [inPlace, converted]) expect(one.accepted).toEqual(expect.arrayContaining([...accepted]));
  if (later === undefined) return;
  writeAll(repository, later);
  expect((await judged(repository, scanned, false)).byPath).toEqual(expected(then));
});

function writeAll(repository: TestRepository, files: Files): void {
  for (const [path, text] of Object.entries(files)) repository.write(path, text);
}

function expected(out: Files): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(out).map(([path, word]) => [
      path,
      word === "counts" ? "counts" : (expect.stringContaining(word) as unknown),
    ]),
  );
}

/** What counts by path: a file counts where one of its findings does. Of the scanners' own files nothing is asked. */
async function judged(
  { dir }: TestRepository,
  paths: readonly string[],
  compat: boolean,
): Promise<{ byPath: Record<string, string>; accepted: string[] }> {
  const { report } = await scanFiles([], { compat }, { cwd: dir, env });
  const byPath: Record<string, string> = {};
  const accepted: string[] = [];
  for (const { places, suppressed, secret } of report.findings)
    for (const { path } of places) {
      if (path === null || (!paths.includes(path) && isScannersOwn(path))) continue;
      const word = suppressed?.reason ?? "counts";
      if (suppressed !== undefined) accepted.push(secret.reveal());
      if (byPath[path] !== "counts") byPath[path] = word;
    }
  return { byPath, accepted };
}

function isScannersOwn(path: string): boolean {
  return path.startsWith(".leakscan") || Object.values(importerIndex).some(({ files }) => files.includes(path));
}

/** Fills in values that must not stand in the repository: «T1» a GitHub token, «A1» an AWS key id, digests, commits. */
function filled(text: string, commits: readonly string[]): string {
  const token = (number: string): string => githubToken(seeded(9000 + Number(number)));
  const digest = (kind: string, number: string): string => createHash(kind).update(token(number)).digest("hex");
  return text.replace(/«([^»]+)»/g, (whole, name: string) => {
    const [, what = "", number = ""] = /^(T|A|sha1 T|sha256 T|UPPER PART T|LOWER T|commit )(\d+)$/.exec(name) ?? [];
    switch (what) {
      case "T":
        return token(number);
      case "A":
        return awsKeyId(seeded(8000 + Number(number)));
      case "sha1 T":
      case "sha256 T":
        return digest(what.slice(0, -2), number);
      case "UPPER PART T":
        return token(number).slice(10, 18).toUpperCase();
      case "LOWER T":
        return token(number).toLowerCase();
      case "commit ":
        return commits[Number(number) - 1] ?? "0".repeat(40);
      default:
        throw new Error(`nothing is known of ${whole}`);
    }
  });
}
