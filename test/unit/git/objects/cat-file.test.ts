import { randomBytes } from "node:crypto";
import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allObjects, countObjects, listObjects, readObjects } from "../../../../src/git/objects/cat-file.ts";
import type { FoundObject, UnreadObject } from "../../../../src/git/objects/cat-file.ts";
import { createRepository } from "../../../support/git.ts";
import type { TestRepository } from "../../../support/git.ts";
import { open } from "../../../support/sources.ts";

async function collect(reading: AsyncIterable<FoundObject | UnreadObject>): Promise<(FoundObject | UnreadObject)[]> {
  const objects: (FoundObject | UnreadObject)[] = [];
  for await (const object of reading)
    objects.push(object.bytes === null ? object : { ...object, bytes: Buffer.from(object.bytes) });
  return objects;
}

function add({ gitWith }: TestRepository, bytes: Uint8Array | string): string {
  return gitWith({ input: bytes }, "hash-object", "-w", "--stdin").trim();
}

describe("readObjects", () => {
  test("gives each object's bytes whole and in order, whatever the sizes", async () => {
    const repository = createRepository();
    const contents = [0, 1, 2, 65_535, 65_536, 65_537, 300_000, 3_000_000, 0, 10].map((size) => randomBytes(size));
    const oids = contents.map((bytes) => add(repository, bytes));
    const objects = await collect(readObjects(await open(repository.dir), oids));
    expect(objects.map(({ oid }) => oid)).toEqual(oids);
    objects.forEach((object, index) => expect(object.bytes?.equals(contents[index] ?? Buffer.alloc(0))).toBe(true));
  });

  test("property: any objects, any bounds, any gaps", async () => {
    const repository = createRepository();
    const repo = await open(repository.dir);
    const blob = fc.uint8Array({ maxLength: 3000, size: "max" });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(blob, fc.constant(null)), { maxLength: 12 }),
        fc.integer({ min: 0, max: 3000 }),
        async (blobs, maxSize) => {
          const oids = blobs.map((bytes) => (bytes === null ? "f".repeat(40) : add(repository, bytes)));
          const objects = await collect(readObjects(repo, oids, { maxSize }));
          expect(objects).toEqual(
            blobs.map((bytes, index) => {
              const oid = oids[index];
              if (bytes === null) return { oid, bytes: null, why: "missing-object" };
              if (bytes.length > maxSize) return { oid, bytes: null, why: "too-large", size: bytes.length };
              return { oid, type: "blob", bytes: Buffer.from(bytes) };
            }),
          );
        },
      ),
      { numRuns: 12 },
    );
  });

  test("an object that is too large is passed over, the next is read", async () => {
    const repository = createRepository();
    const oids = [add(repository, randomBytes(500_000)), add(repository, "small")];
    const objects = await collect(readObjects(await open(repository.dir), oids, { maxSize: 1000 }));
    expect(objects).toMatchObject([{ why: "too-large", size: 500_000 }, { bytes: Buffer.from("small") }]);
  });

  test("many ids, from a slow source", async () => {
    const repository = createRepository();
    const oid = add(repository, "x");
    async function* slow(): AsyncGenerator<string> {
      for (let i = 0; i < 6_000; i++) {
        if (i % 1500 === 0) await new Promise((resolve) => setTimeout(resolve, 5));
        yield oid;
      }
    }
    let count = 0;
    for await (const object of readObjects(await open(repository.dir), slow())) count += object.bytes?.length ?? 0;
    expect(count).toBe(6_000);
  });

  test("what is no id is not passed to git", async () => {
    const { dir } = createRepository();
    await expect(collect(readObjects(await open(dir), ["HEAD\nHEAD"]))).rejects.toMatchObject({
      code: "unexpected-output",
    });
  });

  test("a source that throws ends the reading with its own error, and leaving early ends the source", async () => {
    const repository = createRepository();
    const oid = add(repository, "x");
    const failure = new Error("listing failed");
    let closed = false;
    async function* failing(): AsyncGenerator<string> {
      yield oid;
      throw failure;
    }
    async function* endless(): AsyncGenerator<string> {
      try {
        for (;;) yield oid;
      } finally {
        closed = true;
      }
    }
    const repo = await open(repository.dir);
    await expect(collect(readObjects(repo, failing()))).rejects.toBe(failure);
    for await (const object of readObjects(repo, endless())) {
      expect(object.oid).toBe(oid);
      break;
    }
    await expect.poll(() => closed).toBe(true);
  });

  test("aborting throws the signal's reason", async () => {
    const repository = createRepository();
    const oid = add(repository, "x");
    const reason = new Error("enough");
    const reading = readObjects(await open(repository.dir), [oid], { signal: AbortSignal.abort(reason) });
    await expect(collect(reading)).rejects.toBe(reason);
  });
});

describe("allObjects", () => {
  test("reaches loose, packed, unreachable and alternate objects, each once; trees only when asked for", async () => {
    const repository = createRepository();
    const { dir, git, commit } = repository;
    commit("one", { a: "packed" });
    git("tag", "-a", "v1", "-m", "tagged");
    git("repack", "-adq");
    const loose = add(repository, "unreachable");
    const objects = await collect(allObjects(await open(dir)));
    expect(objects.map((object) => ("type" in object ? object.type : object.why)).sort()).toEqual([
      "blob",
      "blob",
      "commit",
      "tag",
    ]);
    expect(objects.some(({ oid }) => oid === loose)).toBe(true);
    const trees = await collect(allObjects(await open(dir), { types: new Set(["tree"]) }));
    expect(trees).toHaveLength(1);
    expect(await countObjects(await open(dir))).toBe(5);
  });

  test("names what is too large and what is broken, reads the rest", async () => {
    const repository = createRepository();
    const large = add(repository, "l".repeat(2000));
    const broken = add(repository, "broken");
    const fine = add(repository, "fine");
    const file = join(repository.dir, ".git/objects", broken.slice(0, 2), broken.slice(2));
    rmSync(file);
    repository.write(`.git/objects/${broken.slice(0, 2)}/${broken.slice(2)}`, "junk");
    expect(statSync(file).size).toBe(4);
    const objects = await collect(allObjects(await open(repository.dir), { maxSize: 1000 }));
    expect(objects).toHaveLength(3);
    expect(objects).toContainEqual({ oid: large, bytes: null, why: "too-large", size: 2000 });
    expect(objects).toContainEqual({ oid: broken, bytes: null, why: "missing-object" });
    expect(objects).toContainEqual({ oid: fine, type: "blob", bytes: Buffer.from("fine") });
    const listed: unknown[] = [];
    for await (const object of listObjects(await open(repository.dir))) listed.push(object);
    expect(listed).toContainEqual({ oid: broken, type: null, size: 0 });
  });

  test("a sha256 repository, and one without any object", async () => {
    const { dir, commit } = createRepository({ objectFormat: "sha256" });
    expect(await collect(allObjects(await open(dir)))).toEqual([]);
    commit("one", { a: "a" });
    expect(await collect(allObjects(await open(dir)))).toHaveLength(2);
    expect(readdirSync(join(dir, ".git/objects")).length).toBeGreaterThan(2);
  });
});
