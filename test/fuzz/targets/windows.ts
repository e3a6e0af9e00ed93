import { createEngine } from "../../../src/detect/create.ts";
import { allRules } from "../../../src/rules/all.ts";
import { byAnchor, findInDelta } from "../../../src/sources/history/delta-windows.ts";
import { same, type FuzzTarget } from "../target.ts";
import { target as detect } from "./detect.ts";

const engine = createEngine(allRules);

/** A version of a blob made from another: only what changed is scanned, and the answer is that of a whole scan. */
export const target: FuzzTarget = {
  help: "a text and edits of it; scanning what changed must find what scanning the whole finds",
  code: ["src/sources/history/delta-windows.ts", "src/detect/find.ts"],
  words: detect.words ?? [],
  seeds: () =>
    detect
      .seeds()
      .filter((_, i) => i % 3 === 0)
      .map((text) => Uint8Array.from([3, 0, 200, 100, 50, 30, 7, ...text])),
  run(input) {
    // The first byte says how many edits follow: where each cuts, what it copies, how much it inserts.
    const edits = (input[0] ?? 0) % 6;
    const body = input.subarray(1 + edits * 2);
    const base = body.subarray(0, body.length >> 1);
    const fresh = body.subarray(body.length >> 1);
    const list: number[] = [];
    const made: Uint8Array[] = [];
    const add = (part: Uint8Array, source: number): void => {
      if (part.length === 0) return;
      made.push(part);
      list.push(part.length, source);
    };
    for (let i = 0; i < edits; i++) {
      const [a, b] = [input[1 + 2 * i] ?? 0, input[2 + 2 * i] ?? 0].map((share) =>
        Math.floor((share / 255) * base.length),
      ) as [number, number];
      add(base.subarray(Math.min(a, b), Math.max(a, b)), Math.min(a, b));
      add(fresh.subarray(Math.floor((i / edits) * fresh.length), Math.floor(((i + 1) / edits) * fresh.length)), -1);
    }
    const bytes = Uint8Array.from(Buffer.concat(made));
    const ops = {
      list: Int32Array.from(list),
      count: list.length / 2,
      baseSize: base.length,
      targetSize: bytes.length,
    };
    const whole = engine.find(bytes).sort(byAnchor);
    const windows = findInDelta(engine, bytes, ops, engine.find(base).sort(byAnchor));
    const told = (all: typeof whole): unknown =>
      all
        .map(({ rule, start, end, anchor }) => [rule, start, end, anchor])
        .map(String)
        .toSorted();
    same(told(windows), told(whole), "a scan of what changed and one of the whole");
  },
};
