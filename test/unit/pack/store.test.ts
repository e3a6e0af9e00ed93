import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { allTypes, openStore } from "../../../src/pack/store.ts";
import { createFolder, createRepository } from "../../support/git.ts";
import { craftStore, delta, objectId } from "./craft.ts";
import type { Crafted } from "./craft.ts";

/** A tree of deltas: `count` objects, each on the one `back(i)` before it. */
function grown(count: number, back: (i: number) => number): string {
  const contents = [Buffer.from("content 0, the root of all")];
  const ids = [objectId("blob", contents[0]!)];
  const objects: Crafted[] = [{ id: ids[0]!, kind: 3, content: contents[0]! }];
  for (let i = 1; i < count; i++) {
    const base = i - back(i);
    const line = Buffer.from(`${i}\n`);
    // Of 50 bytes at most: a long chain need not have long contents.
    const kept = Math.min(contents[base]!.length, 50);
    contents.push(Buffer.concat([contents[base]!.subarray(0, kept), line]));
    ids.push(objectId("blob", contents[i]!));
    const content = delta(contents[base]!.length, kept + line.length, [{ from: 0, length: kept }, line]);
    objects.push({ id: ids[i]!, kind: 7, baseId: ids[base]!, content });
  }
  return craftStore(objects);
}

describe("jobs", () => {
  it.each([
    ["one chain", () => 1],
    ["a comb", (i: number) => (i % 2 === 0 ? 2 : 1)],
    ["a bush", (i: number) => 1 + ((i * 7919) % i)],
  ])("share out %s evenly and show each object once", (_, back) => {
    const store = openStore({ repository: grown(3000, back) });
    const jobs = store.partitions(8);
    expect(jobs.length).toBeGreaterThanOrEqual(7);
    const mean = jobs.reduce((sum, job) => sum + job.weight, 0) / jobs.length;
    for (const job of jobs) expect(job.weight).toBeLessThan(mean * 1.5);
    const seen = new Set<number>();
    const depths = new Map<number, number>();
    for (const job of jobs) {
      store.walk(job, {
        types: allTypes,
        object(visit) {
          expect(objectId("blob", visit.bytes)).toBe(store.id(visit.index));
          // As deep in the job that shows it for others as in its own.
          expect(depths.get(visit.index) ?? visit.depth).toBe(visit.depth);
          depths.set(visit.index, visit.depth);
          if (!visit.own) return;
          expect(seen.has(visit.index)).toBe(false);
          seen.add(visit.index);
        },
        unread: (index, why) => expect.fail(`${store.id(index)} ${why}`),
      });
    }
    expect(seen.size).toBe(3000);
  });

  it("of types that are not there are none", () => {
    const store = openStore({ repository: grown(10, () => 1) });
    expect(store.partitions(4, 1 << 1)).toEqual([]);
    expect(store.partitions(4, 1 << 3)).not.toEqual([]);
  });

  it("of other types are checked and not shown", () => {
    const store = openStore({ repository: grown(100, () => 1) });
    for (const job of store.partitions(3)) {
      store.walk(job, { types: 1 << 1, object: () => expect.fail("shown"), unread: () => expect.fail("unread") });
    }
  });
});

describe("memory", () => {
  it("is at most 48 bytes an object", () => {
    const count = 5000;
    const { packs } = openStore({ repository: grown(count, (i) => Math.min(i, 3)) }).share();
    let bytes = 0;
    for (const { bytes: index, forest } of packs) {
      bytes += index.byteLength;
      for (const array of Object.values(forest)) bytes += (array as Uint8Array).byteLength;
    }
    // Beside the fan-out table, checksums and the five groups, whatever the number of objects.
    expect((bytes - 1032 - 40 - 24) / count).toBe(41);
  });
});

describe("a store of many packs", () => {
  const packs = Array.from({ length: 300 }, (_, i): Crafted[] => {
    const content = Buffer.from(`object ${i}`);
    return [{ id: objectId("blob", content), kind: 3, content }];
  });

  it("is read whole, in jobs and one by one", () => {
    const store = openStore({ repository: craftStore(...packs) });
    let seen = 0;
    for (const job of store.partitions(4)) {
      store.walk(job, { types: allTypes, object: () => seen++, unread: () => expect.fail("unread") });
    }
    expect(seen).toBe(300);
    for (const [object] of packs) expect(store.read(object!.id).kind).toBe("object");
    expect(store.unread).toEqual([]);
  });

  it.runIf(process.platform === "linux")("does not hold them all open", () => {
    const store = openStore({ repository: craftStore(...packs) });
    const before = readdirSync("/proc/self/fd").length;
    store.prepare();
    for (const [object] of packs) store.read(object!.id);
    expect(readdirSync("/proc/self/fd").length - before).toBeLessThanOrEqual(64);
    store.close();
    expect(readdirSync("/proc/self/fd").length).toBe(before);
  });
});

describe("a repository", () => {
  it("is found from a working tree, its .git, a .git file and from its bare self", () => {
    const repository = createRepository();
    const id = repository.commit("first", { "a.txt": "a" });
    const elsewhere = createFolder("gitfile");
    writeFileSync(
      path.join(elsewhere, ".git"),
      `gitdir: ${path.relative(elsewhere, path.join(repository.dir, ".git"))}\n`,
    );
    const bare = createRepository({ bare: true, clone: [repository.dir] });
    const places = [
      repository.dir,
      path.join(repository.dir, ".git"),
      elsewhere,
      path.join(elsewhere, ".git"),
      bare.dir,
      path.relative(process.cwd(), repository.dir),
    ];
    for (const place of places)
      expect(openStore({ repository: place }).read(id)).toMatchObject({ kind: "object", type: "commit" });
  });

  it("that is none, or that leads in circles, is refused with a way out", () => {
    const folder = createFolder("none");
    const refused = expect.objectContaining({ code: "not-a-repository", fix: expect.any(String) });
    expect(() => openStore({ repository: folder })).toThrow(refused);
    expect(() => openStore({ repository: path.join(folder, "missing") })).toThrow(refused);
    writeFileSync(path.join(folder, ".git"), "gitdir: .git\n");
    expect(() => openStore({ repository: folder })).toThrow(refused);
    writeFileSync(path.join(folder, ".git"), "nothing of that kind\n");
    expect(() => openStore({ repository: folder })).toThrow(refused);
  });

  it.each([
    ["[extensions]\n\tobjectFormat = sha256 ; a comment\n", "sha256"],
    ['[Extensions] OBJECTFORMAT = "sha256"\n', "sha256"],
    ['[remote "extensions"]\n\tobjectFormat = sha256\n[extensions "x"]\n\tobjectFormat = sha256\n', "sha1"],
    ["# [extensions]\n;objectFormat = sha256\n[core]\n\tobjectformat = sha256\n", "sha1"],
    ["[extensions\nobjectFormat = sha256", "sha1"],
    ["", "sha1"],
  ])("has the hash function that its configuration says: %j", (config, expected) => {
    expect(openStore({ repository: configured(config) }).format.name).toBe(expected);
  });

  it("with a hash function of the future is refused", () => {
    const repository = configured("[extensions]\nobjectFormat = sha512\n");
    expect(() => openStore({ repository })).toThrow(expect.objectContaining({ code: "unknown-object-format" }));
    expect(openStore({ repository, objectFormat: "sha1" }).format.name).toBe("sha1");
  });

  it.each([
    ["[extensions]\n\tpartialClone = origin\n", true],
    ['[remote "origin"]\n\turl = x\n\tpromisor = true\n', true],
    ['[remote "origin"]\n\tpromisor\n', true],
    ['[remote "origin"]\n\tpromisor = false\n', false],
    ['[remote "origin"]\n\turl = promisor = true\n', false],
  ])("is a partial clone where its configuration says so: %j", (config, expected) => {
    expect(openStore({ repository: configured(config) }).promised).toBe(expected);
  });

  it("with alternates that are missing or nested without end is read, and they are named", () => {
    const root = createFolder("nested");
    const made = (name: string, alternate: string): string => {
      const folder = path.join(root, name);
      mkdirSync(path.join(folder, "info"), { recursive: true });
      writeFileSync(path.join(folder, "info/alternates"), `${alternate}\n`);
      return folder;
    };
    for (let i = 1; i <= 8; i++) made(String(i), `../${i + 1}`);
    const repository = createRepository();
    const id = repository.commit("first", { "a.txt": "a" });
    writeFileSync(
      path.join(repository.dir, ".git/objects/info/alternates"),
      `${path.join(root, "1")}\n${path.join(root, "gone")}\n`,
    );
    const store = openStore({ repository: repository.dir });
    expect(store.read(id).kind).toBe("object");
    expect(store.unread).toEqual([
      { what: path.join(root, "6"), why: "alternates-too-deep" },
      { what: path.join(root, "gone"), why: "alternate-missing" },
    ]);
  });
});

function configured(config: string): string {
  const folder = createFolder("configured");
  mkdirSync(path.join(folder, "objects"));
  writeFileSync(path.join(folder, "HEAD"), "ref: refs/heads/main\n");
  writeFileSync(path.join(folder, "config"), config);
  return folder;
}
