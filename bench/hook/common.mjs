/** What the hook's benchmarks share: code as people write it, git, and the median. */
import { spawnSync } from "node:child_process";
import { delimiter, join } from "node:path";

/** For whatever runs: no configuration of the machine, and this Node. */
export const environment = {
  ...process.env,
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  PATH: `${join(process.execPath, "..")}${delimiter}${process.env.PATH}`,
};

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

/** The middle one. */
export function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}
