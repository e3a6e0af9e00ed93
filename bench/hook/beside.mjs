/**
 * The pre-commit hook beside other scanners', on one commit of 50 files and 500 added lines, in turn in one run, each called as its
 * own documentation has it for pre-commit. After `npm run build`:
 *
 *     node bench/hook/beside.mjs [rounds]
 *
 * Scanners that are not on the PATH are left out (secretlint is looked for in node_modules/.bin of the folder it runs in, too).
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { code, environment, git, measure, median, sum } from "./common.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const rounds = Number(process.argv[2] ?? 15);
const dir = join(mkdtempSync(join(tmpdir(), "leakscan-bench-beside-")), "repository");

try {
  mkdirSync(dir);
  git(dir, "init", "-q");
  const files = Array.from({ length: 50 }, (_, i) => `file${i}.ts`);
  for (const [i, file] of files.entries()) writeFileSync(join(dir, file), code(i, 60));
  git(dir, "add", ".");
  git(dir, "-c", "user.name=a", "-c", "user.email=a@b", "commit", "-q", "-m", "first");
  for (const [i, file] of files.entries()) writeFileSync(join(dir, file), code(i, 60) + code(i + 1000, 10));
  git(dir, "add", ".");
  const husky = join(root, "node_modules/husky/bin.js");
  const scanners = {
    "node -e 0": [process.execPath, ["-e", "0"]],
    "leakscan, sh hooks/pre-commit": ["sh", [join(root, "hooks/pre-commit")]],
    "leakscan, husky's runner": existsSync(husky) ? ["sh", [".husky/_/pre-commit"]] : null,
    "husky's runner alone": existsSync(husky) ? ["sh", [".husky/_/post-merge"]] : null,
    "leakscan hook pre-commit": [process.execPath, [join(root, "dist/cli.js"), "hook", "pre-commit"]],
    "gitleaks git --pre-commit --staged": ["gitleaks", ["git", "--pre-commit", "--staged", "--no-banner"]],
    "betterleaks git --staged": ["betterleaks", ["git", "--staged", "--no-banner"]],
    "detect-secrets-hook": ["detect-secrets-hook", files],
    ripsecrets: ["ripsecrets", ["--strict-ignore", ...files]],
    "git secrets --pre_commit_hook": ["git-secrets", ["--pre_commit_hook", "--"]],
    secretlint: ["secretlint", files],
  };
  if (existsSync(husky)) {
    spawnSync(process.execPath, [husky], { cwd: dir, env: { ...environment, HUSKY: "1" } });
    writeFileSync(join(dir, ".husky/pre-commit"), `sh '${join(root, "hooks/pre-commit")}' "$@" || exit $?\n`);
    writeFileSync(join(dir, ".husky/post-merge"), ":\n");
  }
  spawnSync("git-secrets", ["--register-aws"], { cwd: dir, env: environment });
  writeFileSync(
    join(dir, ".secretlintrc.json"),
    '{ "rules": [{ "id": "@secretlint/secretlint-rule-preset-recommend" }] }',
  );
  const tools = process.env.SECRETLINT_MODULES;
  if (tools !== undefined) symlinkSync(tools, join(dir, "node_modules"), "dir");
  const times = new Map();
  for (let round = -1; round < rounds; round++) {
    for (const [name, call] of Object.entries(scanners)) {
      if (call === null) continue;
      const taken = measure(call, dir, { PATH: `node_modules/.bin${delimiter}${environment.PATH}`, HUSKY: "1" });
      if (taken === null) delete scanners[name];
      else if (round >= 0) times.set(name, [...(times.get(name) ?? []), taken]);
    }
  }
  const floor = times.get("node -e 0");
  console.log(`Node ${process.version}, ${rounds} rounds`);
  for (const [name, taken] of times) {
    const wall = median(taken.map((each) => each.wall)).toFixed(0);
    const ratio = median(taken.map((each, i) => each.wall / floor[i].wall)).toFixed(2);
    const processor = (each) => sum(each.map((one) => one.processor));
    const share = (processor(taken) / processor(floor)).toFixed(2);
    console.log(
      `${name.padEnd(40)} ${wall.padStart(5)} ms  ${ratio.padStart(6)} times node -e 0, processor time ${share}`,
    );
  }
} finally {
  rmSync(join(dir, ".."), { recursive: true, force: true });
}
