/**
 * Git does not tell its hook that the commit replaces HEAD, so what was typed is looked up: the hook's process came from git's, with
 * husky's or another runner's shells between. Where there is no /proc, hooks/pre-commit asks ps; on Windows nothing tells.
 */

import { readFileSync } from "node:fs";

/** Whether the process came from a `git commit --amend`; false where the system does not show it. */
export function isAmending(parent: number = process.ppid): boolean {
  try {
    for (let id = parent, left = generations; id > 1 && left > 0; id = parentOf(id), left--) {
      const words = readFileSync(`/proc/${id}/cmdline`, "utf8").split("\0");
      const command = /(?:^|\/)git$/.test(words[0] ?? "") ? words.indexOf("commit") : -1;
      if (command < 0) continue;
      const paths = words.indexOf("--", command);
      return words.slice(command, paths < 0 ? undefined : paths).some((word) => /^--ame?n?d?$/.test(word));
    }
  } catch {
    // No /proc, or a process that has ended.
  }
  return false;
}

/** How far up is looked. */
const generations = 8;

function parentOf(id: number): number {
  const stat = readFileSync(`/proc/${id}/stat`, "latin1");
  // The program's name, in brackets, may hold anything.
  return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
}
