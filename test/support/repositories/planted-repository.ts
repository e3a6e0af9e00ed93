/**
 * A repository with secrets in awkward places and decoys beside them. Each secret is planted once and with the place at which it
 * must be found; what is planted is known from the seed alone.
 */
import { gzipSync } from "node:zlib";
import { LineIndex } from "../../../src/core/span.ts";
import { createRepository } from "../git.ts";
import type { TestRepository } from "../git.ts";
import { tar, zip as zipped } from "../../unit/unpack/archives.ts";
import { knownWrong } from "../../../scripts/fixtures/known.mjs";
import { readFixtures } from "../../../scripts/fixtures/read.mjs";
import type { ExpectedFinding } from "../../../scripts/fixtures/fill.mjs";
import type { Fixture } from "../../../scripts/fixtures/read.mjs";
import { awsSecret, githubToken, seeded } from "../secrets.ts";
import type { Random } from "../secrets.ts";
import { buildSituations } from "./situations.ts";
import type { Expected } from "./situations.ts";

/** The repository and what is in it. */
export interface PlantedRepository {
  readonly repository: TestRepository;
  readonly expected: readonly Expected[];
  /** Decoys by path: nothing may be reported there. */
  readonly decoys: ReadonlyMap<string, string>;
  /** Halves of secrets that stand alone in some commit: secrets too, but nobody must find them. */
  readonly halves: ReadonlySet<string>;
}

/** How much is planted. */
export interface PlantedOptions {
  /** Providers whose hits are planted; all of them where none is named. */
  readonly providers?: readonly string[];
}

/** Builds the repository: the hits of fixtures/rules, the situations of fixtures/repos, the files below, the decoys of fixtures/decoys. */
export function createPlantedRepository(seed: number, { providers }: PlantedOptions = {}): PlantedRepository {
  const random = seeded(seed);
  const repository = createRepository();
  const expected: Expected[] = [];
  const hits: Record<string, string> = {};
  for (const { id, group, path, text, expected: marked } of wholeFixtures("rules")) {
    const at = `${group}/${path}`;
    if (marked.length === 0 || providers?.includes(group) === false) continue;
    if (at in hits) throw new Error(`two files at ${at}`);
    hits[at] = text;
    expected.push(...countingAt(id, at, text, marked));
  }
  repository.commit("everything that people write", hits);
  const situations = buildSituations(repository);
  expected.push(...situations.expected);
  for (const plant of files) expected.push(...plant(repository, random));
  const decoys = new Map<string, string>();
  const decoyFiles: Record<string, string> = { "data/noise.bin": noise(random) };
  for (const { id, group, path, text, why, expected: marked } of wholeFixtures("decoys")) {
    const at = `${group}/${path}`;
    decoyFiles[at] = text;
    decoys.set(at, why.join(" "));
    // Secrets that stand among them on purpose.
    expected.push(...countingAt(id, at, text, marked));
  }
  repository.commit(
    "Decoys, none of which is a secret\n\nSee http://example.com/ and call bob@example.com",
    decoyFiles,
  );
  return { repository, expected, decoys, halves: new Set(situations.halves) };
}

/** What a filled fixture marks as a secret of medium or high confidence. */
function countingAt(name: string, path: string, text: string, marked: readonly ExpectedFinding[]): Expected[] {
  return marked
    .filter(({ confidence }) => confidence === "counts")
    .map(({ start, value }) => ({ name, value, source: "blob", path, ...position(text, start) }));
}

/** Those in which nothing is known to be found wrongly. */
function wholeFixtures(topic: string): readonly Fixture[] {
  const wrong = knownWrong();
  return readFixtures(topic).filter(({ id }) => !wrong.some((line) => line.startsWith(`${id}:`)));
}

function noise(random: Random): string {
  return Array.from({ length: 4000 }, () => String.fromCharCode(random(128))).join("");
}

type Plant = (repository: TestRepository, random: Random) => Expected[];

/** What is no plain text, or too large for a fixture: made here, each in a commit of its own. */
const files: readonly Plant[] = [
  function utf16(repository, random) {
    const [little, big] = [awsSecret(random), githubToken(random)];
    const littleText = `[profile]\r\naws_secret_access_key = ${little}\r\n`;
    const bigText = `\ufefftoken: ${big}\n`;
    repository.commit("Windows", {
      "windows/profile.ini": Buffer.from(`\ufeff${littleText}`, "utf16le"),
      "windows/big.txt": Buffer.from(bigText, "utf16le").swap16(),
    });
    return [
      { ...blob("UTF-16, little end first", little, "windows/profile.ini", littleText), decodedFrom: ["utf-16le"] },
      { ...blob("UTF-16, big end first", big, "windows/big.txt", bigText.slice(1)), decodedFrom: ["utf-16be"] },
    ];
  },
  function containers(repository, random) {
    const [inGzip, inZip, inTar, nested] = [
      githubToken(random),
      awsSecret(random),
      githubToken(random),
      githubToken(random),
    ];
    const env = `A=1\nAWS_SECRET_ACCESS_KEY=${inZip}\n`;
    repository.commit("archives", {
      "backup/dump.sql.gz": gzipSync(`-- dump\n-- ${inGzip}\n`),
      "backup/site.zip": archive({ "readme.txt": "hello\n", "conf/app.env": env }),
      "backup/home.tar.gz": gzipSync(tar([{ name: "home/notes.txt", bytes: Buffer.from(`x\ny ${inTar}\n`) }])),
      "backup/outer.zip": archive({ "inner.zip": archive({ "deep.txt": `${nested}\n` }) }),
    });
    return [
      { ...blob("gzip", inGzip, "backup/dump.sql.gz", `-- dump\n-- ${inGzip}\n`), decodedFrom: ["gzip"] },
      { ...blob("zip", inZip, "backup/site.zip", env), decodedFrom: ["zip:conf/app.env"] },
      {
        ...blob("tar in gzip", inTar, "backup/home.tar.gz", `x\ny ${inTar}\n`),
        decodedFrom: ["gzip", "tar:home/notes.txt"],
      },
      {
        ...blob("zip in zip", nested, "backup/outer.zip", `${nested}\n`),
        decodedFrom: ["zip:inner.zip", "zip:deep.txt"],
      },
    ];
  },
  function binary(repository, random) {
    const token = githubToken(random);
    const text = `\0\x01ELF\0\0\0name\0${token}\0\0more\0`;
    repository.commit("binary", { "bin/tool": Buffer.from(text, "latin1") });
    return [blob("file with NUL bytes", token, "bin/tool", text)];
  },
  function large(repository, random) {
    const [token, secret] = [githubToken(random), awsSecret(random)];
    const filler = Array.from(
      { length: 200_000 },
      (_, i) =>
        `2026-01-01T00:00:00Z request ${i} took ${i % 97} ms and answered with status 200, path /api/v1/items\n`,
    );
    filler[120_000] = `2026-01-01T00:00:00Z login with ${token}\n`;
    const text = `${filler.join("")}aws_secret_access_key=${secret}\n`;
    repository.commit("log", { "var/app.log": text });
    return [
      {
        name: "in the middle of a 20 MB file",
        value: token,
        source: "blob",
        path: "var/app.log",
        line: 120_001,
        column: 33,
      },
      {
        name: "at the end of a 20 MB file",
        value: secret,
        source: "blob",
        path: "var/app.log",
        line: 200_001,
        column: 23,
      },
    ];
  },
  function longLine(repository, random) {
    const token = githubToken(random);
    const text = `!function(){${"var a=b(c);".repeat(100_000)}f("${token}")}()`;
    repository.commit("bundle", { "public/app.js": text });
    return [blob("in a line of 1 MB", token, "public/app.js", text)];
  },
  function latin1(repository, random) {
    const token = githubToken(random);
    const bytes = Buffer.from(`Schl\xfcssel: ${token}\r`, "latin1");
    repository.commit("old text", { "alt.txt": bytes });
    return [
      { name: "Latin-1, a lone CR at the end", value: token, source: "blob", path: "alt.txt", line: 1, column: 12 },
    ];
  },
  function splitString(repository, random) {
    const secret = awsSecret(random);
    const text = `AWS_SECRET_ACCESS_KEY = "${secret.slice(0, 20)}" + \\\n    "${secret.slice(20)}"\n`;
    repository.commit("split", { "split.py": text });
    return [blob("a string in two parts", secret, "split.py", text, secret.slice(0, 20))];
  },
];

function archive(entries: Readonly<Record<string, string | Buffer>>): Buffer {
  return zipped(Object.entries(entries).map(([name, content]) => ({ name, bytes: Buffer.from(content as Buffer) })));
}

/** A secret in a blob; its place is where `written` stands in the text. */
function blob(name: string, value: string, path: string, text: string, written: string = value): Expected {
  return { name, value, source: "blob", path, ...positionOf(text, written) };
}

function positionOf(text: string, written: string): { line: number; column: number } {
  const index = text.indexOf(written);
  if (index < 0) throw new Error("a planted secret does not stand in its text");
  return position(text, index);
}

function position(text: string, index: number): { line: number; column: number } {
  return new LineIndex(Buffer.from(text)).position(Buffer.byteLength(text.slice(0, index)));
}
