/** Lines carried from version to version, held against lines counted anew. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { LineIndex } from "../../../../src/core/span.ts";
import { ChainLines } from "../../../../src/sources/history/chain-lines.ts";

const endings = ["\n", "\r\n", "\r", "\n\n", "\r\r\n"];
const text = fc
  .array(fc.tuple(fc.nat(9), fc.constantFrom("", "é", "かな", "x".repeat(50), "y".repeat(9000)), fc.nat(4)), {
    maxLength: 60,
  })
  .map((lines) => Buffer.from(lines.map(([n, more, end]) => "a".repeat(n) + more + endings[end]).join("")));
/** Shares of the base at which copies begin and end, and what is inserted between them. */
const edit = fc.array(fc.oneof(fc.tuple(fc.nat(1000), fc.nat(1000)), text), { minLength: 1, maxLength: 5 });

test("a version says of each offset what it would say if it were counted whole", () => {
  fc.assert(
    fc.property(fc.boolean(), text, fc.array(edit, { maxLength: 5 }), (hasMark, start, edits) => {
      // Long, so that what was counted before is worth carrying.
      const filling = Buffer.from("filling of a line\r\n".repeat(20_000));
      let bytes: Buffer = Buffer.concat([Buffer.from(hasMark ? "\ufeff" : ""), start, filling, start]);
      let lines = ChainLines.of(bytes);
      same(lines, bytes);
      for (const parts of edits) {
        const made: Buffer[] = [];
        const list: number[] = [];
        const add = (part: Buffer, source: number): void => {
          if (part.length === 0) return;
          made.push(part);
          list.push(part.length, source);
        };
        for (const part of parts) {
          if (Buffer.isBuffer(part)) add(part, -1);
          else {
            const [from, to] = part.map((share) => Math.floor((share / 1000) * bytes.length)).sort((a, b) => a - b) as [
              number,
              number,
            ];
            add(bytes.subarray(from, to), from);
          }
        }
        const next = Buffer.concat(made);
        const ops = {
          list: Int32Array.from(list),
          count: list.length / 2,
          baseSize: bytes.length,
          targetSize: next.length,
        };
        lines = lines.derive(bytes, next, ops);
        bytes = next;
        same(lines, bytes);
      }
    }),
    { numRuns: 60 },
  );
});

test("one long line: what its matches ask for costs no more than reading it a few times", () => {
  const line = Buffer.from(`${"é".repeat(60_000)}${"x".repeat(12_400)}`);
  let reads = 0;
  const counted = new Proxy(line, {
    get(target, key) {
      if (typeof key === "string" && /^\d+$/.test(key)) reads++;
      const value = Reflect.get(target, key, target) as unknown;
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
  const lines = ChainLines.of(counted);
  reads = 0;
  const index = new LineIndex(line);
  for (let at = 0; at < line.length; at += 2_400) expect(lines.position(at)).toEqual(index.position(at));
  expect(reads).toBeLessThan(6 * line.length);
  // Copies from the end to the beginning: each lies before the last.
  const list: number[] = [];
  for (let at = line.length - 2_400; at >= 0; at -= 2_400) list.push(2_400, at);
  const parts = Array.from({ length: list.length / 2 }, (_, i) =>
    line.subarray(list[2 * i + 1], (list[2 * i + 1] ?? 0) + 2_400),
  );
  const target = Buffer.concat(parts);
  reads = 0;
  const ops = { list: Int32Array.from(list), count: list.length / 2, baseSize: line.length, targetSize: target.length };
  same(ChainLines.of(counted).derive(counted, target, ops), target);
  expect(reads).toBeLessThan(8 * line.length);
}, 60_000);

function same(lines: ChainLines, bytes: Buffer): void {
  const index = new LineIndex(bytes);
  const step = Math.max(1, Math.floor(bytes.length / 150));
  for (let at = 0; at <= bytes.length + step; at += step) {
    for (const offset of [at, at + 1]) expect(lines.position(offset), `${offset}`).toEqual(index.position(offset));
  }
}
