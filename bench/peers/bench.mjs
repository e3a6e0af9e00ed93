/**
 * leakscan beside every other scanner that is installed, over one repository, in turn:
 *
 *     npm run bench:peers -- REPOSITORY [rounds]
 *
 * Printed is the median of the rounds: CPU time, wall, peak memory of the largest process, findings. Nothing is verified online. A
 * scanner that is not on the PATH is named as left out; so is one that fails. Findings are counted as each scanner counts them: by
 * secret, by place or by commit, so they say how much there is to read, not who is right (docs/accuracy.md is about that).
 */
import { spawnSync } from "node:child_process";
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { median } from "../hook/common.mjs";
import { scannersFor } from "./scanners.mjs";

const [given, rounds = "3"] = process.argv.slice(2);
if (!given) throw new Error("usage: npm run bench:peers -- REPOSITORY [rounds]");
const repository = resolve(given);
const scratch = mkdtempSync(join(tmpdir(), "leakscan-peers-"));
const leftOut = [];
const taken = new Map();

try {
  const scanners = scannersFor(repository, join(scratch, "reports"));
  const present = scanners.filter((scanner) => {
    const { error, status, stdout, stderr } = spawnSync(scanner.version[0], scanner.version.slice(1), {
      encoding: "utf8",
    });
    if (error?.code === "ENOENT") leftOut.push(`${scanner.name}: not installed`);
    else if (status !== 0) leftOut.push(`${scanner.name}: does not start`);
    else scanner.said = /\d+(?:\.\d+)+/.exec(stdout + stderr)?.[0] ?? "";
    return status === 0;
  });
  for (let round = 0; round < Number(rounds); round++)
    for (const scanner of present) {
      if (taken.get(scanner) === null) continue;
      const one = measure(scanner);
      if (one === null) {
        leftOut.push(`${scanner.name}: failed`);
        taken.set(scanner, null);
      } else taken.set(scanner, [...(taken.get(scanner) ?? []), one]);
    }
  print();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** One run; `null` where it fails. Scanners end with other codes than 0 where they find something: a report tells that they worked. */
function measure({ call, cwd, stdout, findings }) {
  rmSync(join(scratch, "reports"), { recursive: true, force: true });
  mkdirSync(join(scratch, "reports"));
  const facts = join(scratch, "time");
  const output = openSync(stdout ?? "/dev/null", "w");
  const start = performance.now();
  spawnSync("/usr/bin/time", ["-q", "-o", facts, "-f", "%U %S %M", ...call], {
    cwd,
    stdio: ["ignore", output, "ignore"],
  });
  const wall = (performance.now() - start) / 1000;
  closeSync(output);
  if (!existsSync(facts)) return null;
  const [user, system, peak] = readFileSync(facts, "utf8").trim().split(" ").map(Number);
  try {
    return { wall, cpu: user + system, peak: peak / 1024, findings: findings() };
  } catch {
    return null;
  }
}

function print() {
  const middle = (runs, what) => median(runs.map((run) => run[what]));
  console.log(`${repository}, ${rounds} rounds, Node ${process.versions.node}\n`);
  console.log("| scanner | reads | CPU s | times leakscan's | wall s | peak MB | findings |");
  console.log("| --- | --- | ---: | ---: | ---: | ---: | ---: |");
  const own = new Map();
  for (const [scanner, runs] of taken) {
    if (runs === null) continue;
    const cpu = middle(runs, "cpu");
    if (!own.has(scanner.reads)) own.set(scanner.reads, cpu);
    const ratio = (cpu / own.get(scanner.reads)).toFixed(1);
    const rest = [middle(runs, "wall").toFixed(1), middle(runs, "peak").toFixed(0), middle(runs, "findings")];
    console.log(
      `| ${[`${scanner.name} (${scanner.said})`, scanner.reads, cpu.toFixed(1), ratio, ...rest].join(" | ")} |`,
    );
  }
  if (leftOut.length > 0) console.log(`\nLeft out: ${leftOut.join("; ")}.`);
}
