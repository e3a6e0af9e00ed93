/** Work that only one test process does at a time. */
import { mkdirSync, rmSync, statSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Waits for the lock, works, and gives it back.
 * @param lock a path at which nothing else stands
 * @param oldest milliseconds after which a lock counts as left behind by a run that was killed
 */
export function withLock<T>(lock: string, oldest: number, work: () => T): T {
  mkdirSync(dirname(lock), { recursive: true });
  while (!take(lock, oldest)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
  try {
    return work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function take(lock: string, oldest: number): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > oldest) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}
