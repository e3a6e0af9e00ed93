/** What the hook's benchmarks share: code as people write it, git, and the median. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { delimiter, join } from "node:path";

/** For whatever runs: no configuration of the machine, and this Node. */
export const environment = {
  ...process.env,
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  PATH: `${join(process.execPath, "..")}${delimiter}${process.env.PATH}`,
};

/**
 * Runs a program to its end, and yields what it took: wall and, where /proc tells it, processor time of it and all that it started, in
 * milliseconds. `null` where there is no such program; throws where it fails.
 */
export function measure([program, args], cwd, more = {}) {
  const env = { ...environment, ...more };
  const before = processorTime();
  const start = process.hrtime.bigint();
  const { status, error, stderr } = spawnSync(program, args, { cwd, env, stdio: ["ignore", "ignore", "pipe"] });
  const wall = Number(process.hrtime.bigint() - start) / 1e6;
  if (error?.code === "ENOENT") return null;
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
  return { wall, processor: processorTime() - before };
}

/** Of all children that have ended, in steps of 10 ms: many rounds make a figure of it. */
function processorTime() {
  if (process.platform !== "linux") return Number.NaN;
  const stat = readFileSync("/proc/self/stat", "latin1");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[13]) + Number(fields[14])) * 10;
}

/** Lines as people write them. */
export function code(seed, lines) {
  const nouns = ["customer", "invoice", "session", "window", "total", "index", "option", "state", "request", "entry"];
  const verbs = ["render", "parse", "find", "count", "load", "close", "merge", "sort", "send", "keep"];
  let text = "";
  for (let i = 0; i < lines; i++) {
    const [noun, verb, other] = [
      nouns[(seed * 7 + i * 3) % 10],
      verbs[(seed + i * i) % 10],
      nouns[(seed * 3 + i) % 10],
    ];
    text += `  const ${noun} = ${verb}(${other}, ${(seed * 31 + i * 17) % 997}); // ${verb} each ${other} of the ${noun}\n`;
  }
  return text;
}

/** Runs git; throws with its words. */
export function git(dir, ...args) {
  const { status, stderr } = spawnSync("git", args, { cwd: dir, env: environment });
  if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
}

/** All together. */
export function sum(values) {
  return values.reduce((total, value) => total + value, 0);
}

/** The middle one. */
export function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}
