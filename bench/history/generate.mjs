/**
 * Makes a bare repository for bench.mjs out of a seed, through `git fast-import`; nothing of it is kept here.
 *
 *     node bench/history/generate.mjs large-file FOLDER [edits] [secrets]  one file of 5 MB, edited 5,000 times, with or without secrets
 *     node bench/history/generate.mjs many-objects FOLDER [commits]        770,000 commits, 5.4 million objects, ten times terraform's
 *     node bench/history/generate.mjs findings FOLDER [commits]            20,000 commits, 1,000 secrets that come and go
 */

import { spawn } from "node:child_process";
import { once } from "node:events";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fill } from "../../scripts/fixtures/fill.mjs";
import { fixturesRoot } from "../../scripts/fixtures/read.mjs";

const [kind, folder, size, secrets = "0"] = process.argv.slice(2);
const kinds = { "large-file": largeFile, "many-objects": manyObjects, findings };
if (!folder || !Object.hasOwn(kinds, kind))
  throw new Error(`usage: generate.mjs ${Object.keys(kinds).join("|")} FOLDER [size]`);

let state = 20261122;
const random = (below) => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
};
const words = Array.from({ length: 4000 }, () =>
  Array.from({ length: 3 + random(8) }, () => String.fromCharCode(97 + random(26))).join(""),
);
const line = () =>
  `${Array.from({ length: 4 + random(9) }, () => words[random(words.length)]).join(" ")} = ${random(1e6)};\n`;

// Each time another value in the first line of the fixture.
const [form] = readFileSync(join(fixturesRoot, "rules/gitlab/hits.env"), "utf8").split("\n");
let written = 0;
const secret = () => `${fill(form, String(written++)).text}\n`;

execFileSync("git", ["init", "--quiet", "--bare", folder]);
const git = spawn("git", ["-C", folder, "fast-import", "--quiet", "--depth=50"], {
  stdio: ["pipe", "inherit", "inherit"],
});
const write = async (text) => {
  if (!git.stdin.write(text)) await once(git.stdin, "drain");
};
let clock = 1_600_000_000;
const commit = async (number, changes) =>
  write(
    `commit refs/heads/main\ncommitter A U Thor <a@example.com> ${(clock += 60)} +0000\ndata ${String(number).length}\n${number}\n${changes}\n`,
  );
const data = (text) => `data ${Buffer.byteLength(text)}\n${text}\n`;

await kinds[kind](Number(size) || undefined);
git.stdin.end();
await once(git, "close");

async function largeFile(edits = 5000) {
  const lines = [];
  for (let bytes = 0; bytes < 5e6; bytes += lines.at(-1).length) lines.push(line());
  for (let i = 0; i < Number(secrets); i++) lines[random(lines.length)] = secret();
  for (let edit = 0; edit < edits; edit++) {
    lines[random(lines.length)] = line();
    await commit(edit, `M 100644 inline large.txt\n${data(lines.join(""))}`);
  }
}

/** Per commit a blob in a folder three deep and another at the top: 7 objects new in each. */
async function manyObjects(commits = 770_000) {
  for (let number = 0; number < commits; number++) {
    const place = `${random(40)}/${random(40)}/${random(40)}`;
    const first = `M 100644 inline ${place}/f${random(20)}.txt\n${data(line() + line() + line())}`;
    await commit(number, `${first}M 100644 inline top${random(30)}.txt\n${data(line() + line())}`);
  }
}

async function findings(commits = 20_000) {
  const files = new Map();
  for (let number = 0; number < commits; number++) {
    const path = `${random(30)}/${random(30)}/f${random(20)}.txt`;
    const lines = files.get(path) ?? Array.from({ length: 60 }, line);
    files.set(path, lines);
    lines[random(lines.length)] = number % Math.floor(commits / 1000) === 0 ? secret() : line();
    await commit(number, `M 100644 inline ${path}\n${data(lines.join(""))}`);
  }
}
