import { describe, expect, it } from "vitest";
import { buildSiblings } from "../../../scripts/siblings/build.mjs";

const siblings = buildSiblings({ count: 1500, seed: "test" });

describe("the generator of siblings", () => {
  it("gives the same files for the same seed", () => {
    expect(buildSiblings({ count: 1500, seed: "test" })).toEqual(siblings);
  });

  it("gives other values for another seed", () => {
    const values = new Set(siblings.flatMap(({ expected }) => expected.map(({ value }) => value)));
    const others = buildSiblings({ count: 500, seed: "other" }).flatMap(({ expected }) =>
      expected.map(({ value }) => value),
    );
    expect(others.filter((value) => values.has(value) && /^\w{16,}$/.test(value))).toEqual([]);
  });

  it("leaves no gap and no placeholder open", () => {
    expect(
      siblings.filter(({ text, file }) => /[‹›«»]/.test(text + file)).map(({ kind, id }) => `${kind}/${id}`),
    ).toEqual([]);
  });

  it("marks each value where it stands", () => {
    for (const { text, expected } of siblings) {
      for (const { start, end, value } of expected) {
        const written = text.slice(start, end);
        const once = Buffer.from(written, "base64").toString();
        const decoded = [written, once, Buffer.from(once, "base64").toString()];
        expect(value.includes(written) || decoded.some((one) => one.includes(value))).toBe(true);
        expect(written.trim()).toBe(written);
      }
    }
  });

  it("expects findings in the forms to find only, each in a place of its own", () => {
    for (const { side, kind, id, expected } of siblings) {
      expect(expected.length > 0, `${kind}/${id}`).toBe(side === "found");
      const ends = expected.map(({ start, end }) => [start, end] as const).sort((a, b) => a[0] - b[0]);
      for (const [i, [start]] of ends.entries())
        expect(start).toBeGreaterThanOrEqual(i === 0 ? 0 : (ends[i - 1]?.[1] ?? 0));
    }
  });
});
