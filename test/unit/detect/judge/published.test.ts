/** Credentials that their own vendor publishes: low with the reason, wherever they stand; all others as they were. */
import { describe, expect, test } from "vitest";
import { createEngine } from "../../../../src/detect/create.ts";
import { exampleOf } from "../../../../src/detect/pattern/example.ts";
import { isPublished, publishedDigest } from "../../../../src/detect/judge/published.ts";
import { toBytes } from "../../../../src/detect/text.ts";
import { allRules } from "../../../../src/rules/all.ts";
import type { Rule } from "../../../../src/rules/rule.ts";
import { alnum, hex, seeded } from "../../../support/secrets.ts";

const random = seeded(83);
const rule = allRules.find(({ id }) => id === "google-api-key") as Rule;
const sample = exampleOf(rule, random).secret;
const another = exampleOf(rule, random).secret;

function scan(
  text: string,
  digests = publishedDigest(sample),
): readonly (readonly [string, string, string | undefined])[] {
  const engine = createEngine(allRules.map((one) => (one === rule ? { ...one, published: digests } : one)));
  return engine.scan(toBytes(text)).matches.map(({ secret, confidence, note }) => [secret.reveal(), confidence, note]);
}

describe("a credential that is on its rule's list", () => {
  test("is low, and says why", () => {
    expect(scan(`const key = "${sample}";`)).toEqual([[sample, "low", "published-by-vendor"]]);
  });

  test("is so among others, which keep their confidence", () => {
    const digests = [publishedDigest("a"), publishedDigest(sample), publishedDigest("b")].join(" ");
    expect(scan(`${another}\n${sample}\n`, digests)).toEqual([
      [another, "high", undefined],
      [sample, "low", "published-by-vendor"],
    ]);
  });

  test("is so inside base64 and in joined literals", () => {
    const encoded = Buffer.from(`{"api_key": "${sample}", "mode": "test"}`).toString("base64");
    expect(scan(`config: ${encoded}\n`)).toEqual([[sample, "low", "published-by-vendor"]]);
    const halves = `apiKey = "${sample.slice(0, 20)}" + "${sample.slice(20)}"\n`;
    expect(scan(halves)).toEqual([[sample, "low", "published-by-vendor"]]);
  });

  test("another engine's version tells of another list, so that no cache mixes them", () => {
    const versionOf = (digests: string): string => createEngine([{ ...rule, published: digests }]).version;
    expect(versionOf(publishedDigest(sample))).not.toBe(versionOf(publishedDigest(another)));
  });
});

describe("the digest", () => {
  test("is eight characters, and another one after any change of one character", () => {
    const seen = new Set([publishedDigest(sample)]);
    for (let at = 4; at < sample.length; at++)
      for (const other of "aZ09-_") if (sample[at] !== other) seen.add(publishedDigest(replaced(sample, at, other)));
    for (const digest of seen) expect(digest).toMatch(/^[\w-]{8}$/);
    expect(seen.size).toBe(1 + changes(sample, "aZ09-_"));
  });

  test("no two of twenty thousand values share one, nor either half of one more often than chance", () => {
    const values = Array.from({ length: 10_000 }, (_, i) => [`key-${i}`, hex(random, 32)]).flat();
    const digests = values.map(publishedDigest);
    expect(new Set(digests).size).toBe(values.length);
    // 24 bits: of 20,000 values about 12 pairs are alike.
    for (const half of [digests.map((one) => one.slice(0, 4)), digests.map((one) => one.slice(4))])
      expect(values.length - new Set(half).size).toBeLessThan(40);
  });

  test("holds as a whole, not as a part of the list", () => {
    const digest = publishedDigest(sample);
    expect(isPublished(digest, sample)).toBe(true);
    expect(isPublished(`x${digest}`, sample)).toBe(false);
    expect(isPublished(`${digest}x`, sample)).toBe(false);
    expect(isPublished("", alnum(random, 20))).toBe(false);
  });
});

function replaced(text: string, at: number, by: string): string {
  return text.slice(0, at) + by + text.slice(at + 1);
}

function changes(text: string, others: string): number {
  let count = 0;
  for (const one of text.slice(4)) count += [...others].filter((other) => other !== one).length;
  return count;
}
