/** A limit comes in time, or with the other signal, however much garbage is collected meanwhile. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { timeLimit } from "../../../src/verify/time-limit.ts";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));

test("comes although garbage is collected, with an outer signal and without one", async () => {
  const outer = new AbortController();
  const limits = [timeLimit(20, outer.signal), timeLimit(20, undefined)];
  const coming = Promise.all(limits.map(({ signal }) => aborted(signal)));
  collect();
  await coming;
  for (const { signal, clear } of limits) {
    expect(signal.aborted).toBe(true);
    clear();
  }
});

test("comes with the outer signal, also where that has come before", () => {
  const outer = new AbortController();
  const before = timeLimit(60_000, outer.signal);
  outer.abort();
  const after = timeLimit(60_000, outer.signal);
  expect([before.signal.aborted, after.signal.aborted]).toEqual([true, true]);
  before.clear();
  after.clear();
});

test("never comes once it is cleared", () => {
  const outer = new AbortController();
  const limit = timeLimit(60_000, outer.signal);
  limit.clear();
  outer.abort();
  expect(limit.signal.aborted).toBe(false);
});
