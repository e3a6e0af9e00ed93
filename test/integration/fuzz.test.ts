/** The fuzzer finds what fails; each target holds for a few hundred inputs from a fixed seed. What longer runs found stands below as a test. */
import { describe, expect, test } from "vitest";
import { fuzz } from "../fuzz/loop.ts";
import { drawing, mutate } from "../fuzz/mutate.ts";
import type { FuzzTarget } from "../fuzz/target.ts";
import { targets } from "../fuzz/targets.ts";

describe.each(Object.entries(targets))("%s", (_, target) => {
  test("holds", async () => {
    const { executions, failures } = await fuzz(target, { seconds: 20, seed: 7, executions: 150 });
    expect(failures.map(({ what }) => what)).toEqual([]);
    expect(executions).toBeGreaterThan(10);
  }, 90_000);
});

describe("the loop", () => {
  test("tells each failure once, with the input that made it", async () => {
    const target: FuzzTarget = {
      help: "fails on a 7",
      code: [],
      seeds: () => [Uint8Array.of(1, 2, 3)],
      run(input) {
        if (input.includes(7)) throw new Error("seven");
      },
    };
    const { failures } = await fuzz(target, { seconds: 20, seed: 3, executions: 5000 });
    expect(failures).toHaveLength(1);
    expect(failures[0]?.what).toContain("seven");
    expect(failures[0]?.input.includes(7)).toBe(true);
  });

  test("the same seed makes the same inputs", () => {
    const input = Uint8Array.from({ length: 50 }, (_, i) => i);
    const made = (seed: number): Uint8Array[] => {
      const draw = drawing(seed);
      return Array.from({ length: 50 }, () => mutate(input, [input], ["word"], draw, 1000));
    };
    expect(made(5)).toEqual(made(5));
    expect(made(5)).not.toEqual(made(6));
    expect(input).toEqual(Uint8Array.from({ length: 50 }, (_, i) => i));
  });
});

test("a report in lines that says nothing of its scan is refused", () => {
  expect(() => targets["report"]?.run(new TextEncoder().encode('{"type":"scan","schemaVersion":1}\n'))).not.toThrow();
});

test("a report whose parts are of other kinds than a report's is refused, whichever part it is", async () => {
  const whole = JSON.parse(Buffer.from(targets["report"]?.seeds()[1] ?? []).toString("utf8")) as object;
  const run = (value: unknown): unknown => targets["report"]?.run(new TextEncoder().encode(JSON.stringify(value)));
  /** The report with each of its values, one after the other, gone or another's. */
  function* changed(value: unknown): Generator<unknown> {
    yield* [null, 7, "x", {}, []];
    if (typeof value !== "object" || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      const others = Array.isArray(value) ? [...(value as unknown[])] : { ...value };
      for (const one of changed(inner)) {
        Object.assign(others, { [key]: one });
        yield others;
      }
    }
  }
  for (const one of changed(whole)) await expect(Promise.resolve(run(one))).resolves.toBeUndefined();
}, 120_000);

test("an index whose entries reach into its checksum is refused", () => {
  const damaged = Buffer.alloc(74);
  damaged.write("DIRC");
  damaged.writeUInt32BE(3, 4);
  damaged.writeUInt32BE(1, 8);
  damaged.writeUInt16BE(0x4000, 72);
  expect(() => targets["index"]?.run(damaged)).not.toThrow();
});
