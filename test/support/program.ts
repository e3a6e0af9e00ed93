/** The built program in a child process, as people and git run it. Built once for each test file that asks. */
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { hermeticEnvironment } from "./git.ts";
import { withLock } from "./lock.ts";

/** The checkout's root. */
export const root: string = join(import.meta.dirname, "../..");

/** The package's version. */
export const version: string = (JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string })
  .version;

/** The command line's bundle. */
export const program: string = join(root, "dist/cli.js");

/** Builds the bundles, one test file after the other; a build of the same sources changes no file. */
export function buildProgram(): void {
  withLock(join(root, "build/test.lock"), 60_000, () => {
    execFileSync(process.execPath, [join(root, "scripts/build.mjs")], { cwd: root, stdio: "pipe" });
  });
}

/** How a run ended. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** How the program is run. */
export interface RunOptions {
  readonly cwd: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** A run that takes longer, in milliseconds, is ended and the test fails; without it a hang would take the test runner with it. */
  readonly timeout?: number;
}

/** Runs the program to its end. */
export function leakscan(args: readonly string[], options: RunOptions): Run {
  return runNode([program, ...args], options);
}

/** Runs Node with these arguments. */
export function runNode(args: readonly string[], { cwd, input, env, timeout }: RunOptions): Run {
  const done = spawnSync(process.execPath, args, {
    cwd,
    input: input ?? "",
    env: hermeticEnvironment(env),
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    timeout,
    killSignal: "SIGKILL",
  });
  if (done.error) throw done.error;
  return { code: done.status, stdout: done.stdout, stderr: done.stderr };
}
