/**
 * How fast a whole history is scanned, as a ratio to git printing it, in turn, in one run:
 *
 *     npm run build && node bench/history/bench.mjs REPOSITORY [rounds] [jobs]
 *
 * Git's side is `git cat-file --batch --batch-all-objects --unordered` into /dev/null; leakscan's is the built program with
 * every rule on and exposure included. Peak memory is that of leakscan's process, workers included.
 */

import { spawnSync } from "node:child_process";
import { openSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../../scripts/wasm.mjs";

const [repository, rounds = "3", jobs = "2"] = process.argv.slice(2);
if (!repository) throw new Error("usage: node bench/history/bench.mjs REPOSITORY [rounds] [jobs]");
const nowhere = openSync("/dev/null", "w");
const report = join(tmpdir(), `leakscan-bench-${process.pid}.json`);

const git = () =>
  spawnSync("git", ["-C", repository, "cat-file", "--batch", "--batch-all-objects", "--unordered"], {
    stdio: ["ignore", nowhere, "inherit"],
  });
const leakscan = () =>
  spawnSync(
    "/usr/bin/time",
    [
      "-f",
      "%M",
      process.execPath,
      join(root, "dist/cli.js"),
      "history",
      repository,
      "--no-cache", // what an earlier round remembered would be no measure
      "--jobs",
      jobs,
      "--format",
      "json",
      "--output",
      report,
    ],
    { encoding: "utf8" },
  );

const ratios = [];
for (let round = 0; round < Number(rounds); round++) {
  const gitTime = timed(git).seconds;
  const { seconds, result } = timed(leakscan);
  const peak = Number(result.stderr.trim().split("\n").at(-1)) / 1024;
  ratios.push(seconds / gitTime);
  console.log(
    `git ${gitTime.toFixed(1)} s   leakscan, ${jobs} jobs ${seconds.toFixed(1)} s   ratio ${(seconds / gitTime).toFixed(2)}   peak ${peak.toFixed(0)} MiB`,
  );
}
console.log(`median ratio ${[...ratios].sort((a, b) => a - b)[ratios.length >> 1].toFixed(2)}`);

function timed(run) {
  const start = performance.now();
  const result = run();
  return { seconds: (performance.now() - start) / 1000, result };
}
