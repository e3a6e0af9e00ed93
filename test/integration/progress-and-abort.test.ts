/** A scan says how far it has come, and stops where it is told to. */
import { expect, test } from "vitest";
import { scanFiles } from "../../src/sources/files/files.ts";
import { scanRange } from "../../src/sources/range/range.ts";
import type { Progress } from "../../src/sources/result.ts";
import { createScanner } from "../../src/sources/scanner.ts";
import { scanStaged } from "../../src/sources/staged/staged.ts";
import { createFakeEngine, fakeSecret } from "../support/fake-engine.ts";
import { createRepository, hermeticEnvironment } from "../support/git.ts";
import { open } from "../support/sources.ts";

const secret = fakeSecret("A");

test("progress: what is read, then what is compared where something was found", async () => {
  const { dir, git, write, commit } = createRepository();
  commit("one", { old: "12345", "far/away": "1" });
  write("a", `${secret}\n`);
  write("b", "b");
  git("add", ".");
  const progress: Progress[] = [];
  await scanStaged(await open(dir), createScanner(createFakeEngine()), { onProgress: (step) => progress.push(step) });
  expect(progress).toEqual([
    { phase: "reading", done: 1, bytes: expect.any(Number), total: 2 },
    { phase: "reading", done: 2, bytes: 17, total: 2 },
    // How many there are is not known: trees are walked only as far as they differ.
    { phase: "comparing", done: 1, bytes: 0 },
    { phase: "comparing", done: 2, bytes: 5 },
  ]);
});

test("progress: files have a total, a long range says how much of it is done", async () => {
  const { dir, commit } = createRepository();
  const base = commit("base", { a: "a" });
  for (let i = 0; i < 130; i++) commit(`${i}`, { a: `${i}` });
  const steps: Progress[] = [];
  const onProgress = (step: Progress): unknown => steps.push(step);
  const files = { cwd: dir, env: hermeticEnvironment(), onProgress };
  await scanFiles([], createScanner(createFakeEngine()), files);
  expect(steps.splice(0)).toEqual([{ phase: "reading", done: 1, total: 1, bytes: expect.any(Number) }]);
  const spec = { include: ["HEAD"], exclude: [base] };
  await scanRange(await open(dir), createScanner(createFakeEngine()), spec, { onProgress });
  expect([...new Set(steps.map(({ share }) => share))]).toEqual([undefined, 64 / 130, 128 / 130]);
});

test("comparing: nothing is read of the parents where nothing was found", async () => {
  const { dir, git, write, commit } = createRepository();
  commit("one", { old: "x" });
  write("a", "clean");
  git("add", ".");
  const engine = createFakeEngine();
  const result = await scanStaged(await open(dir), createScanner(engine));
  expect(result.blobs).toBe(1);
  // The blob and its new path.
  expect(engine.scanned).toBe(2);
});

test("abort: in the middle, with the signal's reason, and git is gone", async () => {
  const { dir, git, write, commit } = createRepository();
  const base = commit("one", { a: "a" });
  for (let i = 0; i < 50; i++) write(`f${i}`, `${i} ${"x".repeat(20_000)}`);
  git("add", ".");
  const reason = new Error("enough");
  const stopping = (): { signal: AbortSignal; onProgress: (step: Progress) => void } => {
    const controller = new AbortController();
    return { signal: controller.signal, onProgress: ({ done }) => done === 3 && controller.abort(reason) };
  };
  const repo = await open(dir);
  await expect(scanStaged(repo, createScanner(createFakeEngine()), stopping())).rejects.toBe(reason);
  git("commit", "-q", "-m", "two");
  const spec = { include: ["HEAD"], exclude: [base] };
  await expect(scanRange(repo, createScanner(createFakeEngine()), spec, stopping())).rejects.toBe(reason);
  const result = await scanFiles([], createScanner(createFakeEngine()), {
    cwd: dir,
    env: hermeticEnvironment(),
    ...stopping(),
  });
  expect(result.notRead).toEqual([{ what: ".", why: "interrupted" }]);
});
