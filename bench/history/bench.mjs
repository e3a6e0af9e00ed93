/**
 * How fast a whole history is scanned, as a ratio to git printing it, in turn, in one run:
 *
 *     npm run build && node bench/history/bench.mjs REPOSITORY [rounds] [jobs] [format] [options of leakscan ...]
 *
 * Git's side is `git cat-file --batch --batch-all-objects --unordered` into /dev/null; leakscan's is the built program with
 * every rule on, exposure included, and without what an earlier run remembered. Peak memory is that of leakscan's process,
 * workers included. CPU time is told beside the wall's: on a machine that others use it is the steadier of the two.
 */

import { spawnSync } from "node:child_process";
import { openSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../../scripts/build/wasm.mjs";

const [repository, rounds = "3", jobs = "2", format = "json", ...more] = process.argv.slice(2);
if (!repository) throw new Error("usage: node bench/history/bench.mjs REPOSITORY [rounds] [jobs] [format] [options]");
const nowhere = openSync("/dev/null", "w");
const report = join(tmpdir(), `leakscan-bench-${process.pid}`);
const program = join(root, "dist/cli.js");
const options = ["--jobs", jobs, "--no-cache", "--format", format, "--output", report, ...more];

const git = () => timed(["git", "-C", repository, "cat-file", "--batch", "--batch-all-objects", "--unordered"]);
const leakscan = () => timed([process.execPath, program, "history", repository, ...options]);

const ratios = [];
for (let round = 0; round < Number(rounds); round++) {
  const [one, other] = [git(), leakscan()];
  ratios.push(other.seconds / one.seconds);
  console.log(
    `git ${told(one)}   leakscan, ${jobs} jobs ${told(other)}   ratio ${ratios.at(-1).toFixed(2)}, by CPU time ${(other.cpu / one.cpu).toFixed(2)}   peak ${(other.peak / 1024).toFixed(0)} MiB`,
  );
}
rmSync(report, { force: true });
console.log(`median ratio ${[...ratios].sort((a, b) => a - b)[ratios.length >> 1].toFixed(2)}`);

function told({ seconds, cpu }) {
  return `${seconds.toFixed(1)} s (CPU ${cpu.toFixed(1)} s)`;
}

function timed(command) {
  const start = performance.now();
  const { stderr } = spawnSync("/usr/bin/time", ["-f", "%U %S %M", ...command], {
    stdio: ["ignore", nowhere, "pipe"],
    encoding: "utf8",
  });
  const [user, system, peak] = stderr.trim().split("\n").at(-1).split(" ").map(Number);
  return { seconds: (performance.now() - start) / 1000, cpu: user + system, peak };
}
