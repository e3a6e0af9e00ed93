/**
 * What the pre-commit hook costs: `sh hooks/pre-commit` and `node -e 0` in turn, and the median of the ratios, so that whatever
 * else the machine does falls on both. After `npm run build`:
 *
 *     node bench/hook/bench.mjs [rounds]
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { code, environment, git, median } from "./common.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const hook = ["sh", [join(root, "hooks/pre-commit")]];
const floor = [process.execPath, ["-e", "0"]];
const rounds = Number(process.argv[2] ?? 40);
const folder = mkdtempSync(join(tmpdir(), "leakscan-bench-hook-"));

try {
  console.log(`Node ${process.version}, ${rounds} rounds`);
  compare("50 files, 500 added lines", repository("small", 50, grown, 50), 1.25, rounds);
  compare(
    "2,000 files of 10 KB",
    repository("large", 0, () => {}, 0, 2000),
    3,
    Math.ceil(rounds / 4),
  );
  compare(
    "deletions alone",
    repository("deleted", 50, (dir) => git(dir, "rm", "-rq", "--cached", "."), 50),
    0.25,
    rounds,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function compare(name, dir, target, times) {
  run(hook, dir);
  const ratios = [];
  const [mine, theirs] = [[], []];
  for (let round = 0; round < times; round++) {
    const base = run(floor, dir);
    const taken = run(hook, dir);
    ratios.push(taken / base);
    mine.push(taken);
    theirs.push(base);
  }
  const line = [
    `median ratio ${median(ratios).toFixed(3)}`,
    `quietest ${(Math.min(...mine) / Math.min(...theirs)).toFixed(3)}`,
  ];
  console.log(
    `${name}: ${line.join(", ")} (target ${target}); ${median(mine).toFixed(1)} ms beside ${median(theirs).toFixed(1)} ms`,
  );
}

function run([program, args], cwd) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(program, args, { cwd, env: environment, stdio: ["ignore", "ignore", "pipe"] });
  const taken = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
  return taken;
}

function repository(name, committed, change, files, added = 0) {
  const dir = join(folder, name);
  mkdirSync(dir);
  git(dir, "init", "-q");
  for (let i = 0; i < files; i++) writeFileSync(join(dir, `file${i}.ts`), code(i, 60));
  git(dir, "add", ".");
  git(dir, "-c", "user.name=a", "-c", "user.email=a@b", "commit", "-q", "--allow-empty", "-m", "first");
  change(dir, committed);
  for (let i = 0; i < added; i++) writeFileSync(join(dir, `added${i}.ts`), code(i, 400).slice(0, 10_240));
  if (added > 0) git(dir, "add", ".");
  return dir;
}

function grown(dir, files) {
  for (let i = 0; i < files; i++) writeFileSync(join(dir, `file${i}.ts`), code(i, 60) + code(i + 1000, 10));
  git(dir, "add", ".");
}
