import fc from "fast-check";
import { expect, test } from "vitest";
import {
  checkOf,
  checkShape,
  fingerprint,
  fingerprintShape,
  guessableFingerprint,
  SlowDigests,
  SlowWork,
} from "../../../src/core/fingerprint.ts";
import { Secret } from "../../../src/core/secret.ts";

test("a fingerprint is 128 bits of hexadecimal, and different values have different ones", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ unit: "grapheme" }), { minLength: 2, maxLength: 2 }), ([a = "", b = ""]) => {
      expect(fingerprint(new Secret(a))).toMatch(fingerprintShape);
      expect(fingerprint(new Secret(a))).not.toBe(fingerprint(new Secret(b)));
    }),
  );
});

test("a guessable secret's fingerprint tells path, rule, name and masked form apart, and nothing else", () => {
  const text = fc.string({ maxLength: 5 });
  const where = fc.record({
    path: fc.option(text),
    rule: text,
    name: fc.option(text, { nil: undefined }),
    masked: text,
  });
  fc.assert(
    fc.property(where, where, (a, b) => {
      const isSame =
        JSON.stringify([a.path, a.rule, a.name, a.masked]) === JSON.stringify([b.path, b.rule, b.name, b.masked]);
      expect(guessableFingerprint(a)).toMatch(fingerprintShape);
      expect(guessableFingerprint(a) === guessableFingerprint({ ...b })).toBe(isSame);
    }),
  );
});

test("the check value is eight bits, the same wherever the secret stands, and spread evenly over guesses", () => {
  const seen = new Map<string, number>();
  for (let guess = 0; guess < 25_600; guess++) {
    const check = checkOf(new Secret(`guess-${guess}`));
    expect(check).toMatch(checkShape);
    seen.set(check, (seen.get(check) ?? 0) + 1);
  }
  // About a hundred guesses for each value: knowing it rules out most guesses and confirms none.
  expect(seen.size).toBe(256);
  expect(Math.min(...seen.values())).toBeGreaterThan(50);
});

test("the digests never change: baselines in the wild hold them", async () => {
  const old = "4d8f838857e65ad6aa62fe214d85c13e";
  expect(fingerprint(new Secret("leakscan"))).toBe("96e6b6d2ba364ef649bd18397da2a1a5");
  expect(await new SlowDigests("00").find(new Secret("leakscan"), new Set([old]))).toBe(old);
  expect(guessableFingerprint({ path: "a/.env", rule: "generic-password", name: "PASSWORD", masked: "****" })).toBe(
    "57a007109c05bc580583773e708a5999",
  );
  expect(checkOf(new Secret("leakscan"))).toBe("80");
});

test("slow digests are computed up to a limit, each once, and none after an interrupt", async () => {
  const names = new Set(["0".repeat(32)]);
  const two = new SlowDigests("", { work: new SlowWork(2) });
  expect(await two.find(new Secret("one"), names)).toBeUndefined();
  expect(await two.find(new Secret("one"), names)).toBeUndefined();
  expect(await two.find(new Secret("two"), names)).toBeUndefined();
  expect(await two.find(new Secret("three"), names)).toBeNull();
  expect(await two.find(new Secret("two"), names)).toBeUndefined();
  const controller = new AbortController();
  const interrupted = new SlowDigests("", { signal: controller.signal });
  controller.abort();
  expect(await interrupted.find(new Secret("one"), names)).toBeNull();
});
