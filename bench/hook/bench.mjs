/**
 * What the pre-commit hook costs: `sh hooks/pre-commit` and `node -e 0` in turn, and the median of the ratios, so that whatever
 * else the machine does falls on both. After `npm run build`:
 *
 *     node bench/hook/bench.mjs [rounds]
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { code, git, measure, median, sum } from "./common.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const hook = ["sh", [join(root, "hooks/pre-commit")]];
const floor = [process.execPath, ["-e", "0"]];
const rounds = Number(process.argv[2] ?? 40);
const folder = mkdtempSync(join(tmpdir(), "leakscan-bench-hook-"));

try {
  console.log(`Node ${process.version}, ${rounds} rounds`);
  compare("50 files, 500 added lines", repository("small", 50, grown, 50), 1.25, rounds);
  // Node 20 parses these certificates at every start, which makes the floor two and a half times as high; the hook leaves them out.
  if (process.env.NODE_EXTRA_CA_CERTS)
    compare("the same without NODE_EXTRA_CA_CERTS", join(folder, "small"), null, rounds, hook, {
      NODE_EXTRA_CA_CERTS: undefined,
    });
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
  compare("50 files that lie in packs", repository("packed", 50, packed, 50), null, rounds);
  const message = join(folder, "message");
  writeFileSync(message, "Count each entry of the invoice\n");
  compare("a message", join(folder, "small"), null, rounds, ["sh", [join(root, "hooks/commit-msg"), message]]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function compare(name, dir, target, times, call = hook, env = {}) {
  measure(call, dir, env);
  const [mine, theirs] = [[], []];
  for (let round = 0; round < times; round++) {
    theirs.push(measure(floor, dir, env));
    mine.push(measure(call, dir, env));
  }
  const walls = (taken) => taken.map(({ wall }) => wall);
  const processor = (taken) => sum(taken.map((each) => each.processor));
  const line = [
    `median ratio ${median(mine.map(({ wall }, i) => wall / theirs[i].wall)).toFixed(3)}`,
    `quietest ${(Math.min(...walls(mine)) / Math.min(...walls(theirs))).toFixed(3)}`,
    `processor time ${(processor(mine) / processor(theirs)).toFixed(2)}`,
  ];
  const aim = target === null ? "" : ` (target ${target})`;
  console.log(
    `${name}: ${line.join(", ")}${aim}; ${median(walls(mine)).toFixed(1)} ms beside ${median(walls(theirs)).toFixed(1)} ms`,
  );
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

function packed(dir, files) {
  grown(dir, files);
  git(dir, "gc", "-q");
}

function grown(dir, files) {
  for (let i = 0; i < files; i++) writeFileSync(join(dir, `file${i}.ts`), code(i, 60) + code(i + 1000, 10));
  git(dir, "add", ".");
}
