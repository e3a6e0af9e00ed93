/**
 * Makes an organisation of made-up repositories for bench.mjs: each of 60 commits to 40 files of code, about 6 MB of text; 7 commits
 * come to about 1 MB.
 *
 *     node bench/audit/generate.mjs FOLDER [count] [commits]
 */
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { code, environment } from "../hook/common.mjs";

const [folder, count = "100", commits = "60"] = process.argv.slice(2);
if (!folder) throw new Error("usage: node bench/audit/generate.mjs FOLDER [count] [commits]");

for (let number = 0; number < Number(count); number++) {
  const at = join(folder, `r${String(number).padStart(4, "0")}.git`);
  mkdirSync(at, { recursive: true });
  execFileSync("git", ["init", "--quiet", "--bare", "--initial-branch=main", "--template=", at], { env: environment });
  execFileSync("git", ["fast-import", "--quiet"], {
    cwd: at,
    env: environment,
    input: history(number),
    maxBuffer: 2 ** 30,
  });
}

/** A stream for git fast-import. */
function history(number) {
  const parts = [];
  for (let commit = 0; commit < Number(commits); commit++) {
    parts.push(
      `commit refs/heads/main\ncommitter Ada <ada@example.com> ${1_767_225_600 + commit * 3600} +0000\ndata 6\nchange\n`,
    );
    // The first brings all files, each other one changes ten.
    for (let file = 0; file < (commit === 0 ? 40 : 10); file++) {
      const name = commit === 0 ? file : (file * 7 + commit) % 40;
      const text = code(number * 1000 + commit * 50 + name, 150);
      parts.push(`M 100644 inline src/module-${name}.js\ndata ${Buffer.byteLength(text)}\n${text}\n`);
    }
  }
  return parts.join("");
}
