/** Puts leakscan where the hooks look for it, with the project's own package manager. */

import { spawn } from "node:child_process";
import path from "node:path";
import { readIfThere } from "./hook-plan.ts";

/** The command that installs this version: into the project where it has a package.json, else for the whole machine. */
export async function installCommand(root: string): Promise<string> {
  const wanted = `leakscan@${LEAKSCAN_VERSION}`;
  if ((await readIfThere(path.join(root, "package.json"))) === null) return `npm install --global ${wanted}`;
  for (const [lock, command] of managers)
    if ((await readIfThere(path.join(root, lock))) !== null) return `${command} ${wanted}`;
  return `npm install --save-dev ${wanted}`;
}

const managers: readonly (readonly [lock: string, command: string])[] = [
  ["pnpm-lock.yaml", "pnpm add --save-dev"],
  ["yarn.lock", "yarn add --dev"],
  ["bun.lock", "bun add --dev"],
];

/** Runs such a command where the person sees what it prints; whether it succeeded. */
export function runInstall(command: string, root: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  const [program = "", ...args] = command.split(" ");
  return new Promise((resolve) => {
    // On Windows these are .cmd files, which only a shell starts; the command is made of our own words.
    const child = spawn(program, args, { cwd: root, env, stdio: "inherit", shell: path.sep === "\\" });
    child.on("error", () => resolve(false));
    child.on("exit", (code) => resolve(code === 0));
  });
}
