/** `leakscan worker` and `leakscan audit --queue` as processes that run while a test goes on. */
import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { type AuditJson, reportOf } from "./audit.ts";
import { createFolder, hermeticEnvironment } from "./git.ts";
import { program } from "./program.ts";

/** A process that runs, until the test ends at the latest. */
export interface Running {
  readonly process: ChildProcess;
  /** What it has said on standard error so far. */
  readonly said: () => string;
  readonly ended: Promise<number | null>;
}

/** An audit that runs. */
export interface RunningAudit extends Running {
  /** Waits for its end. */
  readonly report: () => Promise<AuditJson | null>;
}

/** What audits and workers of a test have in common. */
export interface Place {
  readonly queue: string;
  readonly storage: string;
  readonly sharedRoot?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts a worker with one process. */
export function startWorker(place: Place, ...args: string[]): Running {
  const state = join(createFolder("worker"), "state");
  return start(["worker", ...argumentsOf(place), "--state", state, "--processes", "1", ...args], place);
}

/** Starts an audit over a queue, or on this machine where there is no place. */
export function startAudit(
  what: readonly string[],
  place: Place | null,
  state: string,
  ...args: string[]
): RunningAudit {
  const output = join(createFolder("output"), "report.json");
  const running = start(
    ["audit", ...what, ...argumentsOf(place), "--state", state, "--output", output, ...args],
    place,
  );
  return {
    ...running,
    report: async () => {
      await running.ended;
      return reportOf(output);
    },
  };
}

function argumentsOf(place: Place | null): string[] {
  if (place === null) return [];
  const { queue, storage, sharedRoot } = place;
  return ["--queue", queue, "--storage", storage, ...(sharedRoot === undefined ? [] : ["--shared-root", sharedRoot])];
}

function start(args: readonly string[], place: Place | null): Running {
  const child = spawn(process.execPath, [program, ...args], {
    cwd: createFolder("cwd"),
    env: hermeticEnvironment(place?.env),
    stdio: ["ignore", "ignore", "pipe"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  let said = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  return {
    process: child,
    said: () => said,
    ended: new Promise((resolve) => child.on("close", (code) => resolve(code))),
  };
}

/** Waits until something holds. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 20));
}
