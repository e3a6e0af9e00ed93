import { expect, test } from "vitest";
import { scanStream } from "../../../../src/sources/stdin/stdin.ts";
import { createScanner } from "../../../../src/sources/scanner.ts";
import { createFakeEngine, fakeSecret } from "../../../support/fake-engine.ts";
import { seen } from "../../../support/sources.ts";

const secret = fakeSecret("A");

async function* pieces(text: string, length: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

test("a secret is found across the pieces that the stream comes in", async () => {
  const text = `one\ntwo ${secret} three`;
  for (const length of [1, 5, 100]) {
    const result = await scanStream(pieces(text, length), createScanner(createFakeEngine()));
    expect(seen(result)).toEqual([`${secret} stdin -:2:5`]);
    expect(result).toMatchObject({ blobs: 1, bytes: text.length, notRead: [], cut: [] });
  }
});

test("nothing is nothing", async () => {
  const result = await scanStream(pieces("", 1), createScanner(createFakeEngine()));
  expect(result).toMatchObject({ sightings: [], bytes: 0, notRead: [], cut: [] });
});

test("more than the bound: the beginning is scanned, the rest is told and not waited for", async () => {
  const size = 20;
  async function* endless(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(`${secret} `);
    for (;;) yield Buffer.from(fakeSecret("B"));
  }
  const result = await scanStream(endless(), createScanner(createFakeEngine()), { maxSize: size });
  expect(seen(result)).toEqual([`${secret} stdin -:1:1`]);
  expect(result).toMatchObject({ bytes: size, cut: [{ what: "<stdin>", why: "too-large: > 20 B" }] });
});

test("exactly the bound is whole", async () => {
  const result = await scanStream(pieces(secret, 4), createScanner(createFakeEngine()), { maxSize: secret.length });
  expect(result).toMatchObject({ bytes: secret.length, cut: [] });
  expect(result.sightings).toHaveLength(1);
});

test("a stream that fails fails the scan; an aborted one throws the signal's reason", async () => {
  const failure = new Error("EIO");
  async function* failing(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(secret);
    throw failure;
  }
  await expect(scanStream(failing(), createScanner(createFakeEngine()))).rejects.toBe(failure);
  const signal = AbortSignal.abort(new Error("enough"));
  await expect(scanStream(pieces(secret, 4), createScanner(createFakeEngine()), { signal })).rejects.toBe(
    signal.reason,
  );
});

test("an engine that throws: not read", async () => {
  const result = await scanStream(pieces("THROW_NOW", 4), createScanner(createFakeEngine()), { name: "piped" });
  expect(result.notRead).toEqual([{ what: "piped", why: "scan-failed: RangeError" }]);
});
