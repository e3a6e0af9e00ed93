/**
 * How long it takes to inflate and check every object of a repository's packs in one thread, as a ratio to
 * `git cat-file --batch --batch-all-objects --unordered >/dev/null`, the two in turn.
 *
 *     npx esbuild bench/pack/walk.ts --bundle --platform=node --format=esm --outfile=/tmp/walk.mjs
 *     node /tmp/walk.mjs <repository> [rounds]
 */

import { execFileSync } from "node:child_process";
import { argv, cpuUsage, execPath, resourceUsage } from "node:process";
import { allTypes, openStore } from "../../src/pack/store.ts";

const [, script = "", repository = ".", second = "3"] = argv;
if (second === "once") once();
else compare(Number(second));

function compare(rounds: number): void {
  const ratios: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const git = seconds(() => {
      execFileSync("sh", [
        "-c",
        'exec git -C "$0" cat-file --batch --batch-all-objects --unordered >/dev/null',
        repository,
      ]);
    });
    let line = "";
    const own = seconds(() => {
      line = execFileSync(execPath, [script, repository, "once"]).toString().trim();
    });
    ratios.push(own / git);
    console.log(`git ${git.toFixed(1)} s, walk ${own.toFixed(1)} s, ratio ${(own / git).toFixed(2)}: ${line}`);
  }
  console.log(`median ratio ${ratios.sort((a, b) => a - b)[ratios.length >> 1]?.toFixed(2)}`);
}

function once(): void {
  const store = openStore({ repository });
  const indexing = seconds(() => store.prepare());
  let objects = 0;
  let bytes = 0;
  let unread = 0;
  const walking = seconds(() => {
    for (const job of store.partitions(32)) {
      store.walk(job, {
        types: allTypes,
        object(visit) {
          if (!visit.own) return;
          objects++;
          bytes += visit.bytes.length;
        },
        unread: () => unread++,
      });
    }
  });
  const peak = resourceUsage().maxRSS / 1024;
  const cpu = cpuUsage();
  console.log(
    `index ${indexing.toFixed(2)} s, walk ${walking.toFixed(2)} s, ${objects} objects, ${(bytes / 1e9).toFixed(2)} GB, ${unread} unread, cpu ${(cpu.user / 1e6).toFixed(1)} + ${(cpu.system / 1e6).toFixed(1)} s, peak ${peak.toFixed(0)} MiB`,
  );
}

function seconds(run: () => void): number {
  const start = performance.now();
  run();
  return (performance.now() - start) / 1000;
}
