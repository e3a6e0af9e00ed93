/**
 * A repository with secrets in awkward places and decoys beside them. Each secret is planted once and with the place at which it
 * must be found; what is planted is known from the seed alone.
 */
import { gzipSync } from "node:zlib";
import { LineIndex } from "../../src/core/span.ts";
import type { PlaceSource } from "../../src/core/finding.ts";
import { createRepository } from "./git.ts";
import type { TestRepository } from "./git.ts";
import { tar, zip as zipped } from "../unit/unpack/archives.ts";
import { knownWrong } from "../../scripts/fixtures/known.mjs";
import { readFixtures } from "../../scripts/fixtures/read.mjs";
import type { Fixture } from "../../scripts/fixtures/read.mjs";
import { alnum, awsKeyId, awsSecret, githubToken, seeded } from "./secrets.ts";
import type { Random } from "./secrets.ts";

/** A secret and where it must be found. */
export interface Expected {
  readonly name: string;
  readonly value: string;
  readonly source: PlaceSource;
  readonly path: string | null;
  readonly line: number;
  readonly column: number;
  /** The way in that the place must name, as the beginning of each step; none for plain bytes. */
  readonly decodedFrom?: readonly string[];
}

/** The repository and what is in it. */
export interface PlantedRepository {
  readonly repository: TestRepository;
  readonly expected: readonly Expected[];
  /** Decoys by path: nothing may be reported there. */
  readonly decoys: ReadonlyMap<string, string>;
  /** Halves of secrets that stand alone in some commit: secrets too, but nobody must find them. */
  readonly halves: ReadonlySet<string>;
}

/** Builds the repository: the hits of fixtures/rules, the situations below, the decoys of fixtures/decoys. Takes a few seconds. */
export function createPlantedRepository(seed: number): PlantedRepository {
  const random = seeded(seed);
  const repository = createRepository();
  const expected: Expected[] = [];
  const hits: Record<string, string> = {};
  for (const { id, group, path, text, expected: marked } of wholeFixtures("rules")) {
    const at = `${group}/${path}`;
    if (marked.length === 0) continue;
    if (at in hits) throw new Error(`two files at ${at}`);
    hits[at] = text;
    for (const { start, value, confidence } of marked)
      if (confidence === "counts")
        expected.push({ name: id, value, source: "blob", path: at, ...position(text, start) });
  }
  repository.commit("everything that people write", hits);
  const halves = new Set<string>();
  for (const plant of situations) expected.push(...plant(repository, random, halves));
  const decoys = new Map<string, string>();
  const decoyFiles: Record<string, string> = { "data/noise.bin": noise(random) };
  for (const { group, path, text, why } of wholeFixtures("decoys")) {
    decoyFiles[`${group}/${path}`] = text;
    decoys.set(`${group}/${path}`, why.join(" "));
  }
  repository.commit(
    "Decoys, none of which is a secret\n\nSee http://example.com/ and call bob@example.com",
    decoyFiles,
  );
  return { repository, expected, decoys, halves };
}

/** Those in which nothing is known to be found wrongly. */
function wholeFixtures(topic: string): readonly Fixture[] {
  const wrong = knownWrong();
  return readFixtures(topic).filter(({ id }) => !wrong.some((line) => line.startsWith(`${id}:`)));
}

function noise(random: Random): string {
  return Array.from({ length: 4000 }, () => String.fromCharCode(random(128))).join("");
}

type Plant = (repository: TestRepository, random: Random, halves: Set<string>) => Expected[];

/** Each makes its own commits; HEAD is on main before and after. */
const situations: readonly Plant[] = [
  function mergeResolution(repository, random) {
    const token = githubToken(random);
    repository.git("checkout", "--quiet", "-b", "left");
    repository.commit("left", { "merge.conf": "left = 1\n" });
    repository.git("checkout", "--quiet", "main");
    repository.commit("right", { "merge.conf": "right = 1\n" });
    const text = `left = 1\nright = 1\ntoken = ${token}\n`;
    try {
      repository.git("merge", "--quiet", "--no-edit", "left");
    } catch {
      // The conflict is wanted: its resolution brings the secret.
    }
    repository.commit("Merge branch 'left'", { "merge.conf": text });
    repository.commit("clean", { "merge.conf": "left = 1\nright = 1\n" });
    return [blob("merge resolution", token, "merge.conf", text)];
  },
  function tagMessage(repository, random) {
    const token = githubToken(random);
    repository.git("tag", "-a", "-m", `Release\n\nmade with ${token}`, "v1.0");
    return [{ name: "tag message", value: token, source: "tag-message", path: null, line: 3, column: 11 }];
  },
  function commitMessage(repository, random) {
    const secret = awsSecret(random);
    repository.commit(`Use the new key\n\naws_secret_access_key = ${secret}\n`, { "log.txt": "1\n" });
    return [{ name: "commit message", value: secret, source: "commit-message", path: null, line: 3, column: 25 }];
  },
  function stashed(repository, random) {
    const [changed, untracked] = [githubToken(random), githubToken(random)];
    repository.write("log.txt", `1\n${changed}\n`);
    repository.git("stash", "push", "--quiet");
    repository.write("scratch.txt", `${untracked}\n`);
    repository.git("stash", "push", "--quiet", "--include-untracked");
    return [
      blob("stash", changed, "log.txt", `1\n${changed}\n`),
      blob("stash, untracked file", untracked, "scratch.txt", `${untracked}\n`),
    ];
  },
  function note(repository, random) {
    const token = githubToken(random);
    repository.git("notes", "add", "-m", `deployed with ${token}`, "HEAD");
    return [
      {
        name: "note",
        value: token,
        source: "note",
        path: repository.git("rev-parse", "HEAD").trim(),
        line: 1,
        column: 15,
      },
    ];
  },
  function droppedCommit(repository, random) {
    const token = githubToken(random);
    const before = repository.git("rev-parse", "HEAD").trim();
    repository.commit("oops", { "oops.txt": `${token}\n` });
    repository.git("reset", "--quiet", "--hard", before);
    repository.git("reflog", "expire", "--expire=now", "--all", "--expire-unreachable=now");
    return [blob("dropped commit", token, "oops.txt", `${token}\n`)];
  },
  function amendedCommit(repository, random) {
    const token = githubToken(random);
    repository.commit("amended", { "amended.txt": `x ${token}\n` });
    repository.write("amended.txt", "x\n");
    repository.git("add", "amended.txt");
    repository.git("commit", "--quiet", "--amend", "--no-edit");
    return [blob("amended commit", token, "amended.txt", `x ${token}\n`)];
  },
  function deletedBranch(repository, random) {
    const token = githubToken(random);
    repository.git("checkout", "--quiet", "-b", "gone");
    repository.commit("on a branch that goes", { "branch.txt": `${token}\n` });
    repository.git("checkout", "--quiet", "main");
    repository.git("branch", "--quiet", "-D", "gone");
    return [blob("deleted branch", token, "branch.txt", `${token}\n`)];
  },
  function orphanBranch(repository, random) {
    const token = githubToken(random);
    const blobId = repository.gitWith({ input: `<p>${token}</p>\n` }, "hash-object", "-w", "--stdin").trim();
    const tree = repository.gitWith({ input: `100644 blob ${blobId}\tindex.html\n` }, "mktree").trim();
    repository.git("branch", "gh-pages", repository.git("commit-tree", tree, "-m", "pages").trim());
    return [blob("orphan branch", token, "index.html", `<p>${token}</p>\n`)];
  },
  function onlyStaged(repository, random) {
    const token = githubToken(random);
    repository.write("staged.txt", `${token}\n`);
    repository.git("add", "staged.txt");
    repository.git("rm", "--quiet", "--cached", "--force", "staged.txt");
    return [{ ...blob("staged, never committed", token, "staged.txt", `${token}\n`), path: null }];
  },
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
  function kubernetesSecret(repository, random) {
    const [secret, token] = [awsSecret(random), githubToken(random)];
    const [first, second] = [secret, `{"token": "${token}"}`].map((value) => Buffer.from(value).toString("base64"));
    const text = `apiVersion: v1\nkind: Secret\nmetadata:\n  name: app\ndata:\n  AWS_SECRET_ACCESS_KEY: ${first}\n  config.json: ${second}\n`;
    repository.commit("cluster", { "k8s/secret.yaml": text });
    return [
      { ...blob("base64 in a Kubernetes Secret", secret, "k8s/secret.yaml", text, first), decodedFrom: ["base64"] },
      {
        ...blob("base64 of JSON in a Kubernetes Secret", token, "k8s/secret.yaml", text, second),
        decodedFrom: ["base64"],
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
  function renamed(repository, random) {
    const token = githubToken(random);
    repository.commit("before", { "old/name.txt": `key ${token}\n` });
    repository.commit("after", { "old/name.txt": null, "new/name.txt": `key ${token}\n` });
    return ["old/name.txt", "new/name.txt"].map((path) =>
      blob(`renamed file, at ${path}`, token, path, `key ${token}\n`),
    );
  },
  function oddPath(repository, random) {
    const token = githubToken(random);
    const path = "設定\nファイル カナ/ひみつ🔑.txt";
    repository.commit("odd path", { [path]: `かぎ🔑 ${token}\n` });
    return [blob("path with newline, kana and a key", token, path, `かぎ🔑 ${token}\n`)];
  },
  function filledInLater(repository, random, halves) {
    const secret = awsSecret(random);
    halves.add(secret.slice(0, 20));
    const half = `aws_secret_access_key = ${secret.slice(0, 20)}\n`;
    repository.commit("first half", { "later.ini": half });
    const whole = `aws_secret_access_key = ${secret}\n`;
    repository.commit("second half", { "later.ini": whole });
    return [blob("second half filled in by a later commit", secret, "later.ini", whole)];
  },
  function idFilledInLater(repository, random) {
    const [id, secret] = [awsKeyId(random), `${alnum(random, 20)}/${alnum(random, 19)}`];
    repository.commit("no id yet", { "pair.json": `{"key": "TODO", "secret": "${secret}"}\n` });
    const text = `{"key": "${id}", "secret": "${secret}"}\n`;
    repository.commit("the id", { "pair.json": text });
    return [
      blob("a secret that is known by its id only", secret, "pair.json", text),
      blob("its id", id, "pair.json", text),
    ];
  },
  function symlink(repository, random) {
    const token = githubToken(random);
    const target = `https://bob:${token}@github.com/acme/x`;
    const blobId = repository.gitWith({ input: target }, "hash-object", "-w", "--stdin").trim();
    repository.git("update-index", "--add", "--cacheinfo", `120000,${blobId},link`);
    repository.commit("link");
    repository.git("rm", "--quiet", "--cached", "link");
    repository.commit("no link");
    return [blob("symlink's target", token, "link", target)];
  },
  function fileName(repository, random) {
    const id = awsKeyId(random);
    repository.commit("export", { [`export/${id}.csv`]: "a,b\n" });
    return [{ name: "file name", value: id, source: "path", path: `export/${id}.csv`, line: 1, column: 8 }];
  },
  function authorName(repository, random) {
    const token = githubToken(random);
    repository.gitWith(
      { env: { GIT_AUTHOR_EMAIL: `${token}@users.example.com` } },
      "commit",
      "--quiet",
      "--allow-empty",
      "-m",
      "mail",
    );
    return [
      {
        name: "author's address",
        value: token,
        source: "commit-message",
        path: null,
        line: 1,
        column: 13,
        decodedFrom: ["header:author"],
      },
    ];
  },
  function latin1(repository, random) {
    const token = githubToken(random);
    const bytes = Buffer.from(`Schl\xfcssel: ${token}\r`, "latin1");
    repository.commit("old text", { "alt.txt": bytes });
    return [
      { name: "Latin-1, a lone CR at the end", value: token, source: "blob", path: "alt.txt", line: 1, column: 12 },
    ];
  },
  function escaped(repository, random) {
    const secret = `${alnum(random, 12)}/${alnum(random, 27)}`;
    const id = awsKeyId(random);
    const text = JSON.stringify({ log: `{"accessKeyId":"${id}","secretAccessKey":"${secret}"}` });
    repository.commit("json in json", { "var/event.json": `${text}\n` });
    return [
      blob("JSON in JSON, id", id, "var/event.json", text),
      blob("JSON in JSON, secret", secret, "var/event.json", text),
    ];
  },
  function splitString(repository, random) {
    const secret = awsSecret(random);
    const text = `AWS_SECRET_ACCESS_KEY = "${secret.slice(0, 20)}" + \\\n    "${secret.slice(20)}"\n`;
    repository.commit("split", { "split.py": text });
    return [blob("a string in two parts", secret, "split.py", text, secret.slice(0, 20))];
  },
  function packed(repository, random) {
    const token = githubToken(random);
    const text = `${"filler line that makes a delta pay\n".repeat(400)}${token}\n`;
    for (let i = 0; i < 6; i++)
      repository.commit(`grow ${i}`, { "delta.txt": `${"filler line that makes a delta pay\n".repeat(400)}${i}\n` });
    repository.commit("in a delta", { "delta.txt": text });
    repository.commit("gone", { "delta.txt": "nothing\n" });
    repository.git("repack", "-dq");
    return [blob("in a delta of a pack", token, "delta.txt", text)];
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
