/** `.leakscanignore`: paths whose findings do not count, in the syntax of `.gitignore`. */

import { checkGlob } from "./globs/check.ts";

/**
 * The globs of an ignore file.
 * @throws UsageError where a line is too long or a bracket is never closed
 */
export function parseIgnoreFile(source: string, name: string): readonly string[] {
  const globs: string[] = [];
  for (const [index, written] of source
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .entries()) {
    // Blanks at the end count only behind a backslash.
    const line = written.replace(/(?<!\\)[ \t]+$/, "");
    if (line === "" || line.startsWith("#")) continue;
    const glob = globOf(line);
    checkGlob(glob, `${name}:${index + 1}`);
    globs.push(glob);
  }
  return globs;
}

/** A line of an ignore file as a glob of ours: what are signs to us alone stand for themselves there. */
export function globOf(line: string): string {
  let glob = "";
  let inClass = false;
  for (let at = 0; at < line.length; at++) {
    const sign = line[at] as string;
    if (sign === "\\") {
      const next = line[++at] ?? "\\";
      // Before these ours needs the backslash as well; before others git takes the sign itself, and so do we.
      glob += /[\w/]/.test(next) ? next : `\\${next}`;
    } else if (inClass) {
      if (sign === "]") inClass = false;
      glob += sign;
    } else if (sign === "[" && line.includes("]", at + 1)) {
      inClass = true;
      glob += sign;
      const rest = /^(?:[!^]?\]|[!^])/.exec(line.slice(at + 1));
      if (rest !== null) {
        glob += rest[0];
        at += rest[0].length;
      }
    } else glob += '(){}|"+@[,'.includes(sign) ? `\\${sign}` : sign;
  }
  glob = tied(glob);
  return glob.endsWith("/") ? belowFolders(glob) : glob;
}

/** A slash inside ties a line to the file's folder, also the one in `a/**`, which to ours would be a folder at any depth. */
function tied(glob: string): string {
  const start = glob.startsWith("!") ? 1 : 0;
  const slash = glob.indexOf("/", start);
  const isTied = slash > start && slash < glob.length - 1 && !glob.startsWith("**/", start);
  return isTied ? `${glob.slice(0, start)}/${glob.slice(start)}` : glob;
}

/** A slash at the end means folders only; ours would mean a file of that name as well. */
function belowFolders(glob: string): string {
  const [, not = "", folder = ""] = /^(!?)(.*?)\/+$/s.exec(glob) ?? [];
  const named = /(?:^|\/)\*\*$/.test(folder) ? `${folder}/*` : folder;
  return `${not}${named.includes("/") ? "" : "**/"}${named}/**/*`;
}
