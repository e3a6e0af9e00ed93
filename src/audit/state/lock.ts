/**
 * One audit at a time in a state folder. The lock is a file that names its process, so that one that a killed process left behind is
 * seen to be nobody's.
 */

import { randomBytes } from "node:crypto";
import { link, readFile, rm, stat, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { ScanError } from "../../core/error.ts";
import { says } from "../../messages/errors.ts";
import type { Processes } from "../context.ts";

/** Who holds a lock. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When the process started, as the system counts; `null` where it does not say. Numbers of processes are used again. */
  readonly started: string | null;
}

/**
 * Takes the lock of a folder.
 * @returns gives it back
 * @throws ScanError where another audit holds it
 */
export async function takeLock(folder: string, processes: Processes): Promise<() => Promise<void>> {
  const file = path.join(folder, "lock");
  const own = path.join(folder, `lock.${randomBytes(6).toString("hex")}`);
  const me: Holder = { pid: processes.pid, host: hostname(), started: await startOf(processes.pid) };
  await writeFile(own, JSON.stringify(me), { mode: 0o600 });
  try {
    while (!(await linked(own, file))) {
      const holder = parse(await readFile(file, "utf8").catch(() => ""));
      if (holder !== null && (await isHeld(holder, processes))) throw taken(folder, holder, me.host);
      await removeStale(own, file, processes);
    }
  } finally {
    await rm(own, { force: true });
  }
  return () => rm(file, { force: true });
}

/** A link is made only where the name is free, and with its content at once. */
async function linked(own: string, file: string): Promise<boolean> {
  try {
    await link(own, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/**
 * Takes away a lock that is nobody's. Only one at a time may: of two that see the same stale lock, the slower one would else take away
 * the lock that the faster one has made since.
 */
async function removeStale(own: string, file: string, processes: Processes): Promise<void> {
  const right = `${file}.stale`;
  if (!(await linked(own, right))) {
    const facts = await stat(right).catch(() => null);
    // Its holder was killed in the few milliseconds that it takes.
    if (facts !== null && Date.now() - facts.mtimeMs > mostMilliseconds) await rm(right, { force: true });
    await wait(20);
    return;
  }
  try {
    const text = await readFile(file, "utf8").catch(() => null);
    // Where there is none any more, the next moment may bring one that counts.
    if (text === null) return;
    const holder = parse(text);
    if (holder === null || !(await isHeld(holder, processes))) await rm(file, { force: true });
  } finally {
    await rm(right, { force: true });
  }
}

/** How long the right to take away a stale lock may be held. */
const mostMilliseconds = 10_000;

async function isHeld(holder: Holder, processes: Processes): Promise<boolean> {
  if (holder.host !== hostname()) return true;
  if (!processes.isAlive(holder.pid)) return false;
  const started = await startOf(holder.pid);
  return started === null || holder.started === null || started === holder.started;
}

/** When a process started: field 22 of Linux's /proc; `null` elsewhere. The name before it may hold anything, also brackets. */
async function startOf(pid: number): Promise<string | null> {
  const text = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  return text.slice(text.lastIndexOf(")") + 2).split(" ")[19] ?? null;
}

function parse(text: string): Holder | null {
  try {
    const holder = JSON.parse(text) as Holder;
    return Number.isInteger(holder.pid) && typeof holder.host === "string" ? holder : null;
  } catch {
    return null;
  }
}

function taken(folder: string, { pid, host }: Holder, here: string): ScanError {
  const sentence =
    host === here
      ? says("stateInUse", folder, pid)
      : says("stateInUseElsewhere", folder, pid, host, path.join(folder, "lock"));
  return new ScanError("state-in-use", sentence);
}
