/** The list of what vendors publish: digests alone, each part at rules of its vendor. */
import { describe, expect, test } from "vitest";
import { allRules } from "../../../src/rules/all.ts";
import { published } from "../../../src/rules/published.ts";

describe("the list", () => {
  test("each part is named by rules of its vendor alone, and none whose credentials nobody would publish", () => {
    const listed = allRules.filter((one) => one.published !== undefined);
    expect(Object.fromEntries(listed.map((one) => [one.provider, one.published]))).toEqual(published);
    for (const { provider, published: digests } of listed)
      expect(digests).toBe(published[provider as keyof typeof published]);
    expect(listed.filter(({ severity }) => severity === "critical")).toEqual([]);
  });

  test("holds digests alone, each once", () => {
    for (const digests of Object.values(published)) {
      const list = digests.split(" ");
      for (const digest of list) expect(digest).toMatch(/^[\w-]{8}$/);
      expect(new Set(list).size).toBe(list.length);
    }
  });

  test("is small enough for a hook", () => {
    expect(Object.values(published).join(" ").length).toBeLessThan(6000);
  });
});
