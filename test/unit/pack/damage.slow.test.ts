/**
 * Flipped bytes and files cut short, anywhere: what is shown is what was written, and what is not shown is named.
 */
import { chmodSync, copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { allTypes, attachStore, openStore } from "../../../src/pack/store.ts";
import type { ObjectStore } from "../../../src/pack/store.ts";
import { createFolder, createRepository } from "../../support/git.ts";
import type { TestRepository } from "../../support/git.ts";

type Truth = Map<string, { type: string; bytes: Buffer }>;
type Harm = { file: number; at: number } & (
  | { kind: "flip"; bit: number }
  | { kind: "cut" }
  | { kind: "zero"; length: number }
  | { kind: "append"; bytes: Uint8Array }
);

const typeNames = ["", "commit", "tree", "blob", "tag"];
const forms: Record<string, (repository: TestRepository) => void> = {
  "a pack": (repository) => repack(repository),
  "a pack with deltas by id and a version 1 index": (repository) => {
    repack(repository, "-c", "repack.useDeltaBaseOffset=false");
    reindex(repository, "--index-version=1");
  },
  "a pack with 64-bit offsets": (repository) => {
    repack(repository);
    reindex(repository, "--index-version=2,0x40");
  },
  "loose objects": () => {},
};

const harms: fc.Arbitrary<Harm[]> = fc.array(
  fc
    .tuple(
      fc.record({ file: fc.nat(), at: fc.nat() }),
      fc.oneof(
        { weight: 6, arbitrary: fc.record({ kind: fc.constant("flip" as const), bit: fc.nat(7) }) },
        { weight: 1, arbitrary: fc.record({ kind: fc.constant("cut" as const) }) },
        {
          weight: 1,
          arbitrary: fc.record({ kind: fc.constant("zero" as const), length: fc.integer({ min: 1, max: 600 }) }),
        },
        {
          weight: 1,
          arbitrary: fc.record({
            kind: fc.constant("append" as const),
            bytes: fc.uint8Array({ minLength: 1, maxLength: 40 }),
          }),
        },
      ),
    )
    .map(([place, what]) => ({ ...place, ...what }) as Harm),
  { minLength: 1, maxLength: 4 },
);

describe.each(Object.keys(forms))("damage to %s", (name) => {
  let origin: string;
  let truth: Truth;
  beforeAll(() => {
    const repository = history();
    forms[name]!(repository);
    truth = read(repository);
    origin = path.join(repository.dir, ".git");
  });

  it("is named, and nothing wrong is shown", { timeout: 120_000 }, () => {
    const folder = path.join(createFolder("damage"), "git");
    fc.assert(
      fc.property(harms, (list) => {
        rmSync(folder, { recursive: true, force: true });
        mkdirSync(folder);
        copyFileSync(path.join(origin, "HEAD"), path.join(folder, "HEAD"));
        cpSync(path.join(origin, "objects"), path.join(folder, "objects"), { recursive: true });
        for (const harm of list) hurt(folder, harm);
        const { seen, unread } = walk(openStore({ repository: folder }), truth);
        if ([...truth.keys()].some((id) => !seen.has(id))) expect(unread.length).toBeGreaterThan(0);
        const store = openStore({ repository: folder });
        for (const [id, object] of truth) {
          const found = store.read(id);
          // It is there, however damaged.
          expect([id, found.kind]).not.toEqual([id, "missing"]);
          if (found.kind === "object")
            expect([found.type, Buffer.compare(found.bytes, object.bytes)]).toEqual([object.type, 0]);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("damage to one copy", () => {
  it("does not matter where there is another", () => {
    const repository = history();
    const truth = read(repository);
    const folder = path.join(repository.dir, ".git");
    repack(repository);
    // Three times the same: the last pack is found first, since all have the same number of objects.
    const objects = path.join(folder, "objects");
    for (const name of ["pack-a", "pack-b"]) {
      for (const file of readdirSync(path.join(objects, "pack"))) {
        if (file.startsWith("pack-a")) continue;
        const to = file.replace(/^pack-[0-9a-f]+/, name);
        if (!readdirSync(path.join(objects, "pack")).includes(to))
          copyFileSync(path.join(objects, "pack", file), path.join(objects, "pack", to));
      }
    }
    for (const [step, at] of [0.2, 0.5, 0.8].entries()) {
      const packs = readdirSync(path.join(objects, "pack")).filter((file) => file.endsWith(".pack"));
      const pack = path.join(objects, "pack", packs[step % packs.length]!);
      const bytes = readFileSync(pack);
      bytes[Math.floor(bytes.length * at)]! ^= 0x10;
      write(pack, bytes);
    }
    const store = openStore({ repository: repository.dir });
    const { seen, unread } = walk(store, truth);
    expect(unread).toEqual([]);
    expect(seen.size).toBe(truth.size);
    for (const [id, object] of truth) expect(store.read(id)).toMatchObject({ kind: "object", type: object.type });
  });

  it("is named with all that builds on it where there is none, and the rest is read", () => {
    const repository = history();
    const truth = read(repository);
    repack(repository);
    const folder = path.join(repository.dir, ".git/objects/pack");
    const pack = path.join(
      folder,
      readdirSync(folder).find((file) => file.endsWith(".pack"))!,
    );
    const listed = repository.git("verify-pack", "-v", pack.replace(".pack", ".idx")).split("\n");
    const rows = listed.map((line) => line.split(/ +/)).filter((row) => /^[0-9a-f]{40}$/.test(row[0]!));
    // The last link of all chains builds on every one above; damage a base in the middle of one.
    const bases = new Map(rows.flatMap((row) => (row.length >= 7 ? [[row[0]!, row[6]!] as const] : [])));
    const above = (id: string): string[] => (bases.has(id) ? [id, ...above(bases.get(id)!)] : [id]);
    const deepest = [...bases.keys()].sort((a, b) => above(b).length - above(a).length)[0]!;
    const victim = above(deepest)[3]!;
    const row = rows.find(([id]) => id === victim)!;
    const bytes = readFileSync(pack);
    // In the middle of its packed bytes.
    bytes[Number(row[4]) + (Number(row[3]) >> 1)]! ^= 1;
    write(pack, bytes);
    const store = openStore({ repository: repository.dir });
    const { seen, unread } = walk(store, truth);
    const expected = [...truth.keys()].filter((id) => above(id).includes(victim));
    expect(expected.length).toBeGreaterThan(3);
    expect(unread.map(([id]) => id).sort()).toEqual(expected.sort());
    for (const [id, why] of unread) expect(why).toBe(id === victim ? "checksum-mismatch" : "base-damaged");
    expect(seen.size).toBe(truth.size - expected.length);
    for (const id of expected) expect(store.read(id).kind).toBe("damaged");
  });
});

describe("packs that come and go", () => {
  it("a repack between opening and reading loses nothing", () => {
    const repository = history();
    const truth = read(repository);
    const some = [...truth.keys()].filter((_, i) => i % 2 === 0).join("\n");
    repository.gitWith({ input: some }, "pack-objects", "-q", ".git/objects/pack/pack");
    repository.git("prune-packed", "-q");
    const store = openStore({ repository: repository.dir });
    store.prepare();
    const shared = store.share();
    repository.commit("more", { "more.txt": "x" });
    repack(repository);
    repository.git("prune-packed", "-q");
    // A worker opens the packs only now, and they are gone.
    for (const one of [store, attachStore(shared)]) {
      const { seen, unread } = walk(one, truth);
      expect(unread).toEqual([]);
      expect(seen.size).toBe(truth.size);
      for (const id of truth.keys()) expect(one.read(id).kind).toBe("object");
    }
  });

  it("a pack without an index is named, and so is an index without a pack", () => {
    const repository = history();
    repack(repository);
    const folder = path.join(repository.dir, ".git/objects/pack");
    const pack = path.join(
      folder,
      readdirSync(folder).find((file) => file.endsWith(".pack"))!,
    );
    copyFileSync(pack, path.join(folder, "pack-lone.pack"));
    copyFileSync(pack.replace(".pack", ".idx"), path.join(folder, "pack-gone.idx"));
    const store = openStore({ repository: repository.dir });
    store.prepare();
    expect(store.unread).toEqual([
      { what: path.join(folder, "pack-gone.idx"), why: "missing-pack" },
      { what: path.join(folder, "pack-lone.pack"), why: "missing-index" },
    ]);
  });

  it.runIf(process.getuid?.() !== 0)("a folder that may not be listed is named", () => {
    const repository = history();
    chmodSync(path.join(repository.dir, ".git/objects/pack"), 0);
    const store = openStore({ repository: repository.dir });
    store.prepare();
    expect(store.unread).toEqual([{ what: path.join(repository.dir, ".git/objects/pack"), why: "unreadable:EACCES" }]);
  });
});

/** Shows everything, and compares it with the truth. */
function walk(store: ObjectStore, truth: Truth) {
  const seen = new Set<string>();
  const unread: [string, string][] = [];
  for (const job of store.partitions(3)) {
    store.walk(job, {
      types: allTypes,
      object(visit) {
        const id = store.id(visit.index);
        const object = truth.get(id);
        expect(object, id).toBeDefined();
        expect([id, typeNames[visit.type], Buffer.compare(visit.bytes, object!.bytes)]).toEqual([id, object!.type, 0]);
        if (visit.own) seen.add(id);
      },
      unread: (index, why) => unread.push([store.id(index), why]),
    });
  }
  for (const { what, why } of store.unread) unread.push([what, why]);
  return { seen, unread };
}

/** A small history with deltas in chains. */
function history(): TestRepository {
  const repository = createRepository();
  const lines = Array.from({ length: 60 }, (_, i) => `line ${i} ${(i * 7919) ** 3}`);
  const parts: string[] = [];
  for (let i = 0; i < 12; i++) {
    lines[(i * 13) % 60] = `edit ${i} ${(i * 104729) ** 3}`;
    const text = lines.join("\n");
    parts.push(
      `commit refs/heads/main\ncommitter C <c@example.com> ${1e9 + i} +0000\ndata 1\nx\nM 100644 inline d/file\ndata ${text.length}\n${text}\n`,
    );
  }
  repository.gitWith({ input: parts.join("") }, "-c", "fastimport.unpackLimit=100000", "fast-import", "--quiet");
  return repository;
}

function repack(repository: TestRepository, ...config: string[]): void {
  repository.git(...config, "repack", "-adfq", "--depth=50", "--window=50");
}

function reindex(repository: TestRepository, version: string): void {
  const folder = path.join(repository.dir, ".git/objects/pack");
  const pack = readdirSync(folder).find((file) => file.endsWith(".pack"))!;
  for (const file of readdirSync(folder)) if (file !== pack) rmSync(path.join(folder, file), { force: true });
  repository.git("index-pack", version, path.join(folder, pack));
}

function read(repository: TestRepository): Truth {
  const out = repository.gitBytes("cat-file", "--batch", "--batch-all-objects");
  const truth: Truth = new Map();
  for (let at = 0; at < out.length;) {
    const end = out.indexOf(10, at);
    const [id = "", type = "", size = ""] = out.toString("latin1", at, end).split(" ");
    truth.set(id, { type, bytes: out.subarray(end + 1, end + 1 + Number(size)) });
    at = end + 2 + Number(size);
  }
  return truth;
}

function hurt(folder: string, harm: Harm): void {
  const objects = path.join(folder, "objects");
  const files = readdirSync(objects, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.rev$|packs$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  const file = files[harm.file % files.length]!;
  let bytes = readFileSync(file);
  const at = harm.at % (bytes.length + 1);
  if (harm.kind === "flip" && at < bytes.length) bytes[at]! ^= 1 << harm.bit;
  else if (harm.kind === "cut") bytes = bytes.subarray(0, at);
  else if (harm.kind === "zero") bytes.fill(0, at, Math.min(bytes.length, at + harm.length));
  else if (harm.kind === "append") bytes = Buffer.concat([bytes, harm.bytes]);
  write(file, bytes);
}

/** Git's files are read-only. */
function write(file: string, bytes: Uint8Array): void {
  rmSync(file);
  writeFileSync(file, bytes);
}
