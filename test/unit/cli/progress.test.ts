import { expect, test } from "vitest";
import { cliEn } from "../../../src/messages/en/cli.ts";
import { progressLine, startProgress } from "../../../src/cli/progress.ts";

const words = cliEn.progress;

function terminal(
  isTTY: boolean,
  columns = 80,
): { isTTY: boolean; columns: number; write(text: string): void; written: string[] } {
  const written: string[] = [];
  return { isTTY, columns, written, write: (text) => void written.push(text) };
}

test("writes nothing where nobody sees it or nobody wants it", () => {
  for (const [isTTY, isWanted] of [
    [false, true],
    [true, false],
  ] as const) {
    const screen = terminal(isTTY);
    const line = startProgress(screen, isWanted, words);
    line.update({ phase: "reading", done: 1, bytes: 1 });
    line.end();
    expect(screen.written).toEqual([]);
  }
});

test("draws one line at most ten times a second, never wider than the terminal, and takes it away once", () => {
  let time = 0;
  const screen = terminal(true, 20);
  const line = startProgress(screen, true, words, () => time);
  for (; time < 1000; time += 10) line.update({ phase: "reading", done: time, total: 1000, bytes: time * 1000 });
  line.end();
  line.end();
  expect(screen.written).toHaveLength(11);
  for (const text of screen.written) {
    expect(text.startsWith("\r")).toBe(true);
    expect(text).not.toContain("\n");
    expect(text.replace("\r", "").replace("\u001b[K", "").length).toBeLessThan(20);
  }
  expect(screen.written.at(-1)).toBe("\r\u001b[K");
});

test("a new phase is told at once, by its name alone where nothing else is known", () => {
  const screen = terminal(true);
  const line = startProgress(screen, true, words, () => 0);
  line.update({ phase: "reading", done: 1, total: 2, bytes: 1 });
  line.update({ phase: "tracing", done: 0, bytes: 0 });
  expect(screen.written.at(-1)).toBe("\rtracing\u001b[K");
});

test("tells share, rate and time left", () => {
  expect(progressLine({ phase: "reading", done: 50_000, total: 200_000, bytes: 90_000_000 }, 3, words)).toBe(
    "reading  [#####...............] 25% of 200,000  30.0 MB/s  9 s left",
  );
  expect(progressLine({ phase: "reading", done: 10, total: 1000, bytes: 0 }, 2, words)).toContain("3:18 left");
  expect(progressLine({ phase: "reading", done: 70, share: 0.25, bytes: 0 }, 3, words)).toBe(
    "reading  [#####...............] 25%  9 s left",
  );
  expect(progressLine({ phase: "listing", done: 1234, bytes: 0 }, 9, words)).toBe("listing  1,234");
  expect(progressLine({ phase: "reading", done: 5, total: 0, bytes: 0 }, 9, words)).toBe("reading  5");
});
