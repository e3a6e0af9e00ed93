import fc from "fast-check";
import { expect, test } from "vitest";
import { Fingerprints, fingerprint, fingerprintShape } from "../../../src/core/fingerprint.ts";
import { Secret } from "../../../src/core/secret.ts";

test("a fingerprint is 128 bits of hexadecimal, and depends on the value alone where it cannot be guessed", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ minLength: 1 }), fc.string(), fc.string(), async (value, salt, other) => {
      const one = await fingerprint(new Secret(value), { guessable: false, salt });
      expect(one).toMatch(fingerprintShape);
      expect(await fingerprint(new Secret(value), { guessable: false, salt: other })).toBe(one);
    }),
  );
});

test("different values have different fingerprints", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.string({ unit: "grapheme" }), { minLength: 2, maxLength: 2 }),
      async (values) => {
        const [a, b] = await Promise.all(
          values.map((value) => fingerprint(new Secret(value), { guessable: false, salt: "" })),
        );
        expect(a).not.toBe(b);
      },
    ),
  );
});

test("a guessable value's fingerprint depends on the salt and differs from the quick one", async () => {
  const secret = new Secret("hunter2-hunter2");
  const under = (salt: string, guessable: boolean): Promise<string> => fingerprint(secret, { guessable, salt });
  const all = await Promise.all([under("", true), under("aa", true), under("bb", true), under("", false)]);
  expect(new Set(all).size).toBe(4);
  expect(await under("aa", true)).toBe(all[1]);
});

test("remembered fingerprints equal computed ones and are the same promise", async () => {
  const known = new Fingerprints("salt");
  const first = known.of(new Secret("abc"), true);
  expect(known.of(new Secret("abc"), true)).toBe(first);
  expect(await first).toBe(await fingerprint(new Secret("abc"), { guessable: true, salt: "salt" }));
  expect(await known.of(new Secret("abc"), false)).toBe(
    await fingerprint(new Secret("abc"), { guessable: false, salt: "" }),
  );
});

test("the digest never changes: baselines in the wild hold it", async () => {
  expect(await fingerprint(new Secret("leakscan"), { guessable: false, salt: "" })).toBe(
    "96e6b6d2ba364ef649bd18397da2a1a5",
  );
  expect(await fingerprint(new Secret("leakscan"), { guessable: true, salt: "00" })).toBe(
    "4d8f838857e65ad6aa62fe214d85c13e",
  );
});
