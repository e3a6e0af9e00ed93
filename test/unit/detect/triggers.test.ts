import { describe, expect, it } from "vitest";
import { foreignWords } from "../../../src/detect/locate/foreign-names.ts";
import { triggerBuckets } from "../../../src/detect/prefilter/buckets.ts";
import { asciiTriggers, triggerIn } from "../../../src/detect/prefilter/triggers.ts";

/** scripts/triggers.mjs writes the buckets; these say whether it was run after the last change of a word. */
describe("the prefilter's triggers", () => {
  const inBuckets = triggerBuckets.flat();
  const words = foreignWords.map(({ word, from }) => ({ text: Buffer.from(word).toString("latin1"), from }));

  it("hold all of ASCII, and one of each word in another language behind what may be a capital", () => {
    expect(inBuckets).toEqual(expect.arrayContaining([...asciiTriggers]));
    for (const { text, from } of words) expect(triggerIn(text, from)).toBeGreaterThanOrEqual(from);
  });

  it("hold none that nothing needs, and none twice", () => {
    const isNeeded = (trigger: string): boolean =>
      asciiTriggers.includes(trigger) || words.some(({ text, from }) => text.includes(trigger, from));
    expect(inBuckets.filter((trigger) => !isNeeded(trigger))).toEqual([]);
    expect(new Set(inBuckets).size).toBe(inBuckets.length);
  });
});
