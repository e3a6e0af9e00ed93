/** What the files of deploy/ start, started here as processes. */
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { createFolder, hermeticEnvironment, type TestRepository } from "../../support/git.ts";
import { manifests, podOf } from "../../support/deploy.ts";
import { buildProgram, program } from "../../support/program.ts";
import { seeded } from "../../support/secrets.ts";
import { atOnce, createShardedHistory } from "../../support/shards.ts";

beforeAll(buildProgram, 180_000);

const all = manifests();
const named = (name: string): Readonly<Record<string, unknown>> => all.find((one) => one.name === name)!.content;

/** A folder for PATH with `npx` and `leakscan`, which are this program. */
function commands(): string {
  const bin = createFolder("bin");
  const script = (skipped: string): string => `#!/bin/sh\n${skipped}exec '${process.execPath}' '${program}' "$@"\n`;
  writeFileSync(join(bin, "npx"), script('[ "$1" = --yes ] && [ "${2%@*}" = leakscan ] || exit 99\nshift 2\n'));
  writeFileSync(join(bin, "leakscan"), script(""));
  for (const name of ["npx", "leakscan"]) chmodSync(join(bin, name), 0o755);
  return bin;
}

/** Runs a script as the runner's shell would: it stops at the first command that fails. */
function run(script: string, cwd: string, env: Readonly<Record<string, string>>): number | null {
  const { PATH = "" } = process.env;
  const done = spawnSync("bash", ["-eo", "pipefail", "-c", script], {
    cwd,
    env: hermeticEnvironment({ ...env, PATH: `${commands()}:${PATH}` }),
    encoding: "utf8",
  });
  expect(done.stderr).not.toMatch(/fix:|Error/);
  return done.status;
}

/** What the jobs of a CI system see: each a clone of its own. */
function checkout({ dir }: TestRepository): string {
  const clone = join(createFolder("runner"), "clone");
  execFileSync("git", ["clone", "--quiet", "--mirror", dir, join(clone, ".git")], { env: hermeticEnvironment({}) });
  const git = (...args: string[]): unknown =>
    execFileSync("git", ["-C", clone, ...args], { env: hermeticEnvironment({}) });
  git("config", "core.bare", "false");
  git("reset", "--quiet", "--hard");
  return clone;
}

/** Findings of a report by fingerprint, with the commits of their exposure. */
function found(json: string): unknown[] {
  const { findings, scan } = JSON.parse(json) as {
    readonly findings: readonly {
      readonly fingerprint: string;
      readonly exposure: unknown;
      readonly places: unknown;
    }[];
    readonly scan: { readonly blobs: number; readonly commits: number };
  };
  return [
    scan.blobs,
    scan.commits,
    ...findings.map(({ fingerprint, exposure, places }) => [fingerprint, exposure, places]),
  ];
}

function reachableHistory(seed: number): TestRepository {
  const repository = createShardedHistory(seeded(seed), 14);
  repository.git("reflog", "expire", "--expire=now", "--all");
  repository.git("gc", "--quiet", "--prune=now");
  return repository;
}

describe("one repository in shards", () => {
  test("github-shards.yaml: the jobs of the matrix, then the one that merges", async () => {
    const repository = reachableHistory(21);
    const { jobs } = named("github-shards.yaml") as unknown as {
      readonly jobs: Record<
        string,
        {
          readonly strategy?: { readonly matrix: { readonly shard: readonly number[] } };
          readonly steps: readonly { readonly run?: string }[];
        }
      >;
    };
    const script = (job: string): string => jobs[job]!.steps.flatMap((step) => step.run ?? []).join("\n");
    const total = jobs["shard"]!.strategy!.matrix.shard.length;
    const merging = checkout(repository);
    execFileSync("mkdir", [join(merging, "shards")]);
    for (let index = 0; index < total; index++) {
      const runner = checkout(repository);
      const env = { LEAKSCAN_SHARD_INDEX: String(index), LEAKSCAN_SHARD_COUNT: String(total) };
      expect(run(script("shard"), runner, env)).toBe(0);
      execFileSync("cp", [join(runner, `shard-${index}.json`), join(merging, "shards")]);
    }
    expect(run(script("merge"), merging, {})).toBe(1);
    const merged = readFileSync(join(merging, "leaks.json"), "utf8");
    expect(found(merged)).toEqual(found(await atOnce(checkout(repository))));
    expect(readFileSync(join(merging, "leaks.html"), "utf8")).toContain("<html");
  }, 120_000);

  test("gitlab-shards.yaml: the parallel jobs, then the one that merges", async () => {
    const repository = reachableHistory(22);
    const jobs = named("gitlab-shards.yaml") as unknown as Record<
      string,
      { readonly parallel?: number; readonly script: readonly string[] }
    >;
    const total = jobs["leakscan shard"]!.parallel!;
    const merging = checkout(repository);
    for (let index = 1; index <= total; index++) {
      const runner = checkout(repository);
      const env = { CI_NODE_INDEX: String(index), CI_NODE_TOTAL: String(total) };
      expect(run(jobs["leakscan shard"]!.script.join("\n"), runner, env)).toBe(0);
      execFileSync("cp", [join(runner, `shard-${index}.json`), merging]);
    }
    expect(run(jobs["leakscan merge"]!.script.join("\n"), merging, {})).toBe(1);
    const merged = readFileSync(join(merging, "leaks.json"), "utf8");
    expect(found(merged)).toEqual(found(await atOnce(checkout(repository))));
  }, 120_000);

  test("kubernetes/shards.yaml: the pods of the indexed job, from the URL that they clone", async () => {
    const repository = reachableHistory(23);
    const manifest = all.find(({ name }) => name === "kubernetes/shards.yaml Job")!;
    const [container] = podOf(manifest)!.containers;
    const { completions } = manifest.content["spec"] as { readonly completions: number };
    const reports = createFolder("reports");
    const [shell, option, script = ""] = container!.command!;
    expect([shell, option]).toEqual(["sh", "-c"]);
    const plain = container!.env!.map(({ name, value }) => [name, value ?? ""] as const);
    for (let index = 0; index < completions; index++) {
      const env = {
        ...Object.fromEntries(plain),
        REPOSITORY: `file://${repository.dir}`,
        JOB_COMPLETION_INDEX: String(index),
      };
      expect(run(script.replaceAll("/reports/", `${reports}/`), reports, env)).toBe(0);
    }
    const mirror = checkout(repository);
    const merge = `leakscan merge '${reports}'/shard-*.json --repository 'file://${repository.dir}' --output leaks.json`;
    expect(run(merge, mirror, {})).toBe(1);
    const merged = readFileSync(join(mirror, "leaks.json"), "utf8");
    expect(found(merged)).toEqual(found(await atOnce(checkout(repository))));
  }, 120_000);
});
