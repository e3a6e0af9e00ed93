import { readdirSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Processes } from "../../../src/audit/context.ts";
import { takeLock } from "../../../src/audit/state/lock.ts";
import { createFolder } from "../../support/git.ts";

const alive = new Set([process.pid, process.ppid]);
const processes: Processes = { pid: process.pid, isAlive: (pid) => alive.has(pid), end: () => {} };

function held(by: { readonly pid: number; readonly host?: string; readonly started?: string | null }): string {
  const folder = createFolder("lock");
  writeFileSync(join(folder, "lock"), JSON.stringify({ host: hostname(), started: null, ...by }));
  return folder;
}

test("one at a time, and free again when it is given back", async () => {
  const folder = createFolder("lock");
  const unlock = await takeLock(folder, processes);
  await expect(takeLock(folder, processes)).rejects.toMatchObject({ code: "state-in-use" });
  await unlock();
  await (
    await takeLock(folder, processes)
  )();
  expect(readdirSync(folder)).toEqual([]);
});

test.each([
  ["a process that has gone", { pid: 2 ** 22 + 1 }],
  ["an earlier process of the same number", { pid: process.ppid, started: "1" }],
])("a lock of %s is nobody's", async (_, by) => {
  const folder = held(by);
  const unlock = await takeLock(folder, processes);
  await expect(takeLock(folder, processes)).rejects.toMatchObject({ code: "state-in-use" });
  await unlock();
});

test("a lock that is no lock is nobody's", async () => {
  const folder = createFolder("lock");
  writeFileSync(join(folder, "lock"), "{");
  const unlock = await takeLock(folder, processes);
  await unlock();
  expect(readdirSync(folder)).toEqual([]);
});

test("a lock of another machine is held: nobody here can tell", async () => {
  await expect(takeLock(held({ pid: 1, host: "elsewhere" }), processes)).rejects.toMatchObject({
    code: "state-in-use",
  });
});

test("of many that come upon a stale lock at once, one takes it", async () => {
  const folder = held({ pid: 2 ** 22 + 1 });
  const taken = await Promise.allSettled(Array.from({ length: 20 }, () => takeLock(folder, processes)));
  expect(taken.filter(({ status }) => status === "fulfilled").length).toBe(1);
  expect(readdirSync(folder)).toEqual(["lock"]);
});
