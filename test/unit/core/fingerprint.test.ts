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

test("an interrupt waits for the slow digests that were begun, and names the rest otherwise", async () => {
  const controller = new AbortController();
  const known = new Fingerprints("salt", controller.signal);
  const secrets = Array.from({ length: 12 }, (_, i) => new Secret(`guessable ${i}`));
  const named = secrets.map((secret) => known.of(secret, true));
  controller.abort();
  const names = await Promise.all(named);
  expect(known.unfinished).toBeGreaterThan(0);
  const real = await Promise.all(secrets.map((secret) => fingerprint(secret, { guessable: true, salt: "salt" })));
  expect(names.filter((name, i) => name !== real[i])).toHaveLength(known.unfinished);
  expect(new Set(names).size).toBe(12);
  for (const name of names) expect(name).toMatch(fingerprintShape);
  // What costs nothing is told all the same, and the same name for the same secret.
  const quick = await known.of(secrets[0] as Secret, false);
  expect(quick).toBe(await fingerprint(secrets[0] as Secret, { guessable: false, salt: "" }));
  expect(await known.of(secrets[11] as Secret, true)).toBe(names[11]);
});

test("more slow digests than are computed at a time all come in their turn", async () => {
  const known = new Fingerprints("");
  const secrets = Array.from({ length: 9 }, (_, i) => new Secret(`guessable ${i}`));
  const names = await Promise.all(secrets.map((secret) => known.of(secret, true)));
  const real = await Promise.all(secrets.map((secret) => fingerprint(secret, { guessable: true, salt: "" })));
  expect(names).toEqual(real);
  expect(known.unfinished).toBe(0);
});

test("a slow fingerprint that is taken over is not computed", async () => {
  const known = new Fingerprints("");
  const secret = new Secret("guessable");
  expect(known.slow(secret)).toBeUndefined();
  known.know(secret, "0".repeat(32));
  expect(await known.of(secret, true)).toBe("0".repeat(32));
  expect(await known.slow(secret)).toBe("0".repeat(32));
  expect(await known.of(secret, false)).not.toBe("0".repeat(32));
});
