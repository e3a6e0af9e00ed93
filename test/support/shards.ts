/** Histories for shards: one repository, and clones of it that hold the same objects packed in other ways. */
import { cpSync } from "node:fs";
import { join } from "node:path";
import type { RawOptions } from "../../src/scan/options.ts";
import type { Outcome } from "../../src/scan/reports/build-report.ts";
import { mergeShards } from "../../src/scan/reports/merge-shards.ts";
import { parseReport } from "../../src/scan/reports/read-report.ts";
import { render } from "../../src/scan/reports/render.ts";
import { scanHistory } from "../../src/scan/scan-history.ts";
import type { Report } from "../../src/core/finding.ts";
import { createFolder, createRepository, hermeticEnvironment, type TestRepository } from "./git.ts";
import { awsKeyId, awsSecret, githubToken, type Random } from "./secrets.ts";

/** Ways to store objects; each keeps those that no ref leads to. */
const packings: readonly (readonly (readonly string[])[])[] = [
  [["repack", "-qadfk", "--depth=50", "--window=50"]],
  [["repack", "-qadfk", "--depth=1", "--window=10"]],
  [["repack", "-qadfk", "--depth=0", "--window=0"]],
  [["-c", "repack.writeBitmaps=false", "-c", "pack.packSizeLimit=1m", "repack", "-qadfk", "--depth=10"]],
  // Loose, as they were written.
  [],
];

/** Copies a repository; the copy packs its objects as `way` says and has lost all branches but the one at HEAD. */
export function otherClone(repository: TestRepository, way: number): string {
  const dir = join(createFolder("shard"), "clone");
  cpSync(repository.dir, dir, { recursive: true });
  const git = (...args: readonly string[]): string => repository.gitWith({ cwd: dir }, ...args);
  for (const args of packings[way % packings.length]!) git(...args);
  const branches = git("branch", "--format=%(refname:short)").trim().split("\n");
  for (const branch of branches) if (branch !== "main" && way % 2 === 0) git("branch", "-qD", branch);
  return dir;
}

/** Scans one shard as a machine of its own would; the report went through a file. */
export async function scanShard(dir: string, shard: string, raw: RawOptions = {}): Promise<Report> {
  return parseReport(await json(await scanHistory(dir, { ...raw, shard }, contextOf(dir))), `${shard}.json`);
}

/** The merged report as JSON, without what differs from run to run. */
export async function merged(reports: readonly Report[], dir: string, raw: RawOptions = {}): Promise<string> {
  return json(await mergeShards(reports, dir, raw, contextOf(dir)));
}

/** The report of one scan, as {@link merged} tells it. */
export async function atOnce(dir: string, raw: RawOptions = {}): Promise<string> {
  return json(await scanHistory(dir, { ...raw, cache: false }, contextOf(dir)));
}

function contextOf(dir: string): { readonly cwd: string; readonly env: ReturnType<typeof hermeticEnvironment> } {
  return { cwd: dir, env: hermeticEnvironment({}) };
}

async function json(outcome: Outcome): Promise<string> {
  const { report } = outcome;
  const still = {
    ...outcome,
    report: { ...report, scan: { ...report.scan, durationMs: 0, at: "2026-12-01T00:00:00Z" } },
  };
  return render(still, { colour: false, width: 80, command: "leakscan" }, "json");
}

const folders = ["", "src/", "conf/", "conf/prod/"];

/**
 * A history in which everything that shards could get wrong happens: files that change a little again and again, folders with
 * many entries, halves of a pair in several files and commits, secrets in names, messages, tags and notes, commits
 * that no ref leads to.
 */
export function createShardedHistory(random: Random, commits: number): TestRepository {
  const repository = createRepository();
  const keys = Array.from({ length: 3 }, () => [awsKeyId(random), awsSecret(random)] as const);
  const tokens = Array.from({ length: 4 }, () => githubToken(random));
  const weak = ["Sunshine", "Monday", "Dragon"].map((word) => `${word}-${1 + random(90)}!`);
  const pick = <T>(list: readonly T[]): T => list[random(list.length)]!;
  const secretLine = (): string => {
    const [id, secret] = pick(keys);
    const both = `aws_access_key_id = ${id}\naws_secret_access_key = ${secret}`;
    return pick([
      both,
      `AWS_SECRET_ACCESS_KEY=${secret}`,
      `key_id: ${id}`,
      `token = "${pick(tokens)}"`,
      `DB_PASSWORD=${pick(weak)}`,
    ]);
  };
  const texts = new Map<string, string[]>();
  repository.commit("start", Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`src/file-${i}.txt`, `${i}\n`])));
  for (let commit = 0; commit < commits; commit++) {
    const files: Record<string, string | null> = {};
    for (let edits = 1 + random(3); edits > 0; edits--) {
      const path =
        random(12) === 0 ? `src/${pick(tokens)}.txt` : `${pick(folders)}${pick(["a.txt", ".env", "b.py", "notes.md"])}`;
      const lines = texts.get(path) ?? Array.from({ length: 30 }, (_, i) => `line ${i} of ${path}`);
      lines.splice(random(lines.length), random(3), random(3) === 0 ? secretLine() : `changed in ${commit}`);
      texts.set(path, lines);
      files[path] = `${lines.join("\n")}\n`;
    }
    const known = [...texts.keys()].filter((path) => !(path in files));
    if (known.length > 0 && random(4) === 0) {
      const gone = pick(known);
      texts.delete(gone);
      files[gone] = null;
    }
    repository.commit(random(6) === 0 ? `use ${pick(tokens)}` : `change ${commit}`, files);
    if (random(5) === 0) repository.git("branch", `side-${commit}`);
    if (random(8) === 0) repository.git("tag", "-a", "-m", `by ${pick(tokens)}`, `v${commit}`);
    if (random(8) === 0) repository.git("notes", "add", "-f", "-m", `see ${pick(tokens)}`);
    if (random(8) === 0) {
      // What was left behind.
      repository.git("checkout", "-q", "--detach");
      repository.commit("dropped", { "dropped.env": `${secretLine()}\n` });
      repository.git("checkout", "-q", "main");
    }
  }
  return repository;
}
