/** Opens a file in the person's own editor, as git does for a commit's message. What a repository's config names is never started. */

import { spawn } from "node:child_process";
import type { Environment } from "./harden.ts";

/**
 * Opens it and waits until the editor is closed.
 * @returns whether an editor could be started
 */
export function openEditor(file: string, line: number, env: Environment): Promise<boolean> {
  const editor = env["GIT_EDITOR"] || env["VISUAL"] || env["EDITOR"] || "vi";
  const name = /([^/\\\s"']+)["']?(?:\s|$)/.exec(editor)?.[1] ?? "";
  const place = atLine.test(name) ? [`+${line}`, file] : gotoLine.test(name) ? ["-g", `${file}:${line}`] : [file];
  return new Promise((resolve) => {
    // An editor is a command line of the person's own, so the shell reads it; the file is a word of its own.
    const started = spawn("sh", ["-c", `${editor} "$@"`, editor, ...place], { stdio: "inherit", env: { ...env } });
    started.on("error", () => resolve(false));
    started.on("close", (code) => resolve(code !== 127));
  });
}

/** Editors that take `+LINE`, and those that take `-g FILE:LINE`. */
const atLine = /^(?:vi|vim|nvim|gvim|nano|emacs|emacsclient|micro|joe|kak)(?:\.exe)?$/;
const gotoLine = /^(?:code|codium|cursor|windsurf)(?:\.cmd|\.exe)?$/;
