/**
 * One contract for three readers of an object store, over every form in which git keeps one: our own, git itself, and isomorphic-git
 * where it knows the form. What is expected comes from what the test wrote, not from any of the three.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import isomorphic from "isomorphic-git";
import { beforeAll, describe, expect, it } from "vitest";
import { allTypes, attachStore, openStore } from "../../src/pack/store.ts";
import type { ObjectStore, StoreOptions } from "../../src/pack/store.ts";
import { createFolder, createRepository, hermeticEnvironment } from "../support/git.ts";
import type { TestRepository } from "../support/git.ts";

interface Read {
  readonly type: string;
  readonly bytes: Uint8Array;
}

interface Reader {
  /** Ids of all objects, where the reader can list them. */
  ids(form: Form): string[] | null;
  read(form: Form, id: string): Promise<Read | null>;
}

interface Form {
  readonly repository: TestRepository;
  /** Where to open it, if not at the repository's folder. */
  readonly at?: string;
  readonly options?: Partial<StoreOptions>;
  readonly env?: Readonly<Record<string, string>>;
  /** Ids that are there beside what the history holds. */
  readonly extra?: ReadonlyMap<string, Read>;
  /** Whether a known object is not in this form's store. */
  readonly absent?: (id: string, object: Read) => boolean;
  /** Git directory for isomorphic-git, where it knows the form. */
  readonly isomorphic?: string;
}

const commits = 60;
const forms: Record<string, (history: History) => Form> = {
  "loose objects": (history) => loose(history.make()),
  "a deep pack": (history) => packedForm(history.makePacked()),
  "several packs": (history) => several(history.make()),
  "several packs that hold the same objects": (history) => overlapping(history.make()),
  "a multi-pack index": (history) => multiPackIndex(history.make()),
  "deltas by id": (history) => deltasById(history.make()),
  "a version 1 index": (history) => reindexed(history.makePacked(), "--index-version=1"),
  "64-bit offsets": (history) => reindexed(history.makePacked(), "--index-version=2,0x40"),
  "a bitmap, a reverse index and a keep file": (history) => kept(history.make()),
  "a shared clone": (history) => shared(history.makePacked()),
  "alternates of alternates by relative path": (history) => alternates(history.make()),
  "object directories from the environment": (history) => environment(history.make()),
  "a linked worktree": (history) => worktree(history.makePacked()),
  "a bare repository": (history) => bare(history.make()),
  "a shallow clone": (history) => shallow(history.make()),
  "a partial clone": (history) => partial(history.make()),
  "unreachable objects": (history) => unreachable(history.makePacked()),
  "packs being written beside it": (history) => beingWritten(history.makePacked()),
};

const readers: Record<string, Reader> = {
  leakscan: {
    ids: (form) => [...open(form).objects()].map((entry) => entry.id),
    read: async (form, id) => {
      const store = stores.get(form) ?? open(form);
      stores.set(form, store);
      const found = store.read(id);
      return found.kind === "object" ? found : null;
    },
  },
  git: {
    ids: (form) =>
      git(form, "cat-file", "--batch-check=%(objectname)", "--batch-all-objects")
        .toString()
        .split("\n")
        .filter(Boolean),
    read: async (form, id) => batch(form).get(id) ?? null,
  },
  "isomorphic-git": {
    ids: () => null,
    read: async (form, id) => {
      try {
        const found = await isomorphic.readObject({ fs, gitdir: form.isomorphic!, oid: id, format: "content" });
        return { type: found.type, bytes: found.object as Uint8Array };
      } catch (error) {
        if ((error as Error).name === "NotFoundError") return null;
        throw error;
      }
    },
  },
};

for (const objectFormat of ["sha1", "sha256"] as const) {
  describe.each(Object.keys(forms))(`${objectFormat}: %s`, (name) => {
    let history: History;
    let form: Form;
    let expected: Map<string, Read>;
    beforeAll(() => {
      history = historyOf(objectFormat);
      form = forms[name]!(history);
      expected = new Map(
        [...history.objects, ...(form.extra ?? [])].filter(([id, object]) => !form.absent?.(id, object)),
      );
    });

    for (const [readerName, reader] of Object.entries(readers)) {
      it(`${readerName} reads what was written`, async ({ skip }) => {
        if (readerName === "isomorphic-git" && (objectFormat === "sha256" || !form.isomorphic)) skip();
        expect(expected.size).toBeGreaterThan(commits);
        const ids = reader.ids(form);
        if (ids) expect(ids.sort()).toEqual([...expected.keys()].sort());
        // isomorphic-git is slow: one in seven will do.
        let i = 0;
        for (const [id, object] of expected) {
          if (readerName === "isomorphic-git" && i++ % 7 !== 0) continue;
          const found = await reader.read(form, id);
          expect(found?.type, id).toBe(object.type);
          expect(Buffer.compare(found!.bytes, object.bytes), id).toBe(0);
        }
      });
    }

    it("leakscan walks every object once, with its base, whatever the jobs", () => {
      for (const jobs of [1, 5, 200]) {
        const store = open(form);
        const seen = walkAll(jobs === 5 ? attachStore(structuredClone(store.share())) : store, jobs);
        expect(new Map([...seen].sort())).toEqual(
          new Map([...expected].map(([id, object]) => [id, digest(object)] as const).sort()),
        );
      }
    });

    it("leakscan walks the blobs alone", () => {
      const store = open(form);
      const ids: string[] = [];
      for (const job of store.partitions(3, 1 << 3)) {
        store.walk(job, {
          types: 1 << 3,
          object: (visit) => {
            if (visit.own) ids.push(store.id(visit.index));
          },
          unread: (index, why) => expect.fail(`${store.id(index)} ${why}`),
        });
      }
      expect(ids.sort()).toEqual([...expected].flatMap(([id, object]) => (object.type === "blob" ? [id] : [])).sort());
    });

    it("leakscan knows types, sizes and numbers without reading", () => {
      const store = open(form);
      for (const { index, id } of store.objects()) {
        const object = expected.get(id)!;
        expect(store.facts(index)).toEqual({ type: object.type, size: object.bytes.length });
        expect(store.find(Buffer.from(id, "hex"))).toBe(index);
        expect(store.id(index)).toBe(id);
      }
    });

    it("leakscan says what is not there", () => {
      const store = open(form);
      const missing = "12".repeat(store.format.idBytes);
      expect(store.read(missing)).toEqual({ kind: "missing", promised: name === "a partial clone" });
      expect(store.read("no id")).toEqual({ kind: "missing", promised: false });
      for (const [id, object] of history.objects) {
        if (form.absent?.(id, object))
          expect(store.read(id)).toEqual({ kind: "missing", promised: name === "a partial clone" });
      }
    });
  });
}

const histories = new Map<string, History>();

function historyOf(objectFormat: "sha1" | "sha256"): History {
  const history = histories.get(objectFormat) ?? new History(objectFormat);
  histories.set(objectFormat, history);
  return history;
}

/** A history with every type of object, long chains of small edits, an empty blob, and content that does not compress. */
class History {
  readonly objectFormat: "sha1" | "sha256";
  readonly objects: Map<string, Read> = new Map<string, Read>();
  readonly #stream: Buffer;
  readonly #templates = new Map<string, string>();

  constructor(objectFormat: "sha1" | "sha256") {
    this.objectFormat = objectFormat;
    const parts: (string | Uint8Array)[] = [];
    const data = (bytes: Uint8Array): void => void parts.push(`data ${bytes.length}\n`, bytes, "\n");
    const lines = Array.from({ length: 400 }, (_, i) => `line ${i} ${noise(`line${i}`, 30).toString("base64")}`);
    const incompressible = noise("binary", 200_000);
    for (let i = 0; i < commits; i++) {
      lines[(i * 37) % lines.length] = `edit ${i} ${noise(`edit${i}`, 24).toString("base64")}`;
      if (i % 9 === 0) lines.splice((i * 11) % lines.length, 0, `inserted ${i}`);
      incompressible.set(noise(`patch${i}`, 40), (i * 1777) % 199_000);
      const files: [string, Buffer][] = [
        ["src/app.conf", Buffer.from(lines.join("\n"))],
        [`docs/${i % 7}/leaf.md`, Buffer.from(`leaf ${i}`)],
      ];
      if (i % 10 === 0) files.push(["assets/図.bin", Buffer.from(incompressible)]);
      if (i === 3) files.push(["empty", Buffer.alloc(0)]);
      parts.push(`commit refs/heads/main\nmark :${i + 1}\nauthor A <a@example.com> ${1e9 + i} +0900\n`);
      parts.push(`committer C <c@example.com> ${1e9 + i} +0000\n`);
      data(Buffer.from(`commit ${i}\n`));
      for (const [file, bytes] of files) {
        parts.push(`M 100644 inline ${file}\n`);
        data(bytes);
        this.#add("blob", bytes);
      }
    }
    parts.push(`tag v1\nfrom :${commits}\ntagger T <t@example.com> 1000000000 +0000\n`);
    data(Buffer.from("a tag\n"));
    this.#stream = Buffer.concat(parts.map((part) => Buffer.from(part)));
  }

  /** A repository that holds it, all objects loose. */
  make(): TestRepository {
    return this.#from("loose", (repository) => {
      repository.gitWith({ input: this.#stream }, "-c", "fastimport.unpackLimit=1000000", "fast-import", "--quiet");
      // Trees and commits git alone made: their ids prove what they hold.
      for (const [id, object] of batch({ repository })) {
        expect(id).toBe(this.#id(object.type, object.bytes));
        if (object.type === "blob") expect(this.objects.has(id)).toBe(true);
        else this.objects.set(id, object);
      }
    });
  }

  /** A repository that holds it in one pack with long chains. */
  makePacked(): TestRepository {
    return this.#from("packed", (repository) => {
      cpSync(path.join(this.make().dir, ".git"), path.join(repository.dir, ".git"), { recursive: true });
      repack(repository);
    });
  }

  #from(name: string, fill: (repository: TestRepository) => void): TestRepository {
    const repository = createRepository({ objectFormat: this.objectFormat });
    const known = this.#templates.get(name);
    if (known) cpSync(known, path.join(repository.dir, ".git"), { recursive: true });
    else {
      fill(repository);
      const template = createFolder("template");
      cpSync(path.join(repository.dir, ".git"), template, { recursive: true });
      this.#templates.set(name, template);
    }
    return repository;
  }

  #add(type: string, bytes: Uint8Array): void {
    this.objects.set(this.#id(type, bytes), { type, bytes });
  }

  #id(type: string, bytes: Uint8Array): string {
    return createHash(this.objectFormat).update(`${type} ${bytes.length}\0`).update(bytes).digest("hex");
  }
}

function loose(repository: TestRepository): Form {
  expect(packs(repository)).toEqual([]);
  const objects = path.join(repository.dir, ".git/objects");
  // What git leaves behind when it is killed, and what people leave behind.
  writeFileSync(path.join(objects, "tmp_obj_garbage"), "garbage");
  mkdirSync(path.join(objects, "ab"), { recursive: true });
  writeFileSync(path.join(objects, "ab", "tmp_obj_x1"), "garbage");
  writeFileSync(path.join(objects, "ab", "README"), "garbage");
  return { repository, isomorphic: path.join(repository.dir, ".git") };
}

function packedForm(repository: TestRepository): Form {
  return { repository, isomorphic: path.join(repository.dir, ".git") };
}

function repack(repository: TestRepository, ...config: string[]): void {
  repository.git(...config, "repack", "-adfq", "--depth=50", "--window=50");
  expect(packs(repository).filter((file) => file.endsWith(".pack"))).toHaveLength(1);
  const index = path.join(
    repository.dir,
    ".git/objects/pack",
    packs(repository).find((file) => file.endsWith(".idx"))!,
  );
  expect(repository.git("verify-pack", "-v", index)).toMatch(/^chain length = [1-5]\d: /m);
}

function several(repository: TestRepository): Form {
  const ids = repository
    .git("cat-file", "--batch-check=%(objectname)", "--batch-all-objects")
    .split("\n")
    .filter(Boolean);
  for (let i = 0; i < 4; i++) {
    const some = ids.filter((_, at) => at % 5 === i).join("\n");
    repository.gitWith({ input: some }, "pack-objects", "-q", ".git/objects/pack/pack");
  }
  repository.git("prune-packed", "-q");
  expect(packs(repository).filter((file) => file.endsWith(".idx"))).toHaveLength(4);
  return { repository, isomorphic: path.join(repository.dir, ".git") };
}

function overlapping(repository: TestRepository): Form {
  const ids = repository
    .git("cat-file", "--batch-check=%(objectname)", "--batch-all-objects")
    .split("\n")
    .filter(Boolean);
  for (let i = 0; i < 4; i++) {
    const some = ids.filter((_, at) => at % 7 !== i).join("\n");
    repository.gitWith({ input: some }, "pack-objects", "-q", "--depth=50", "--window=50", ".git/objects/pack/pack");
  }
  return { repository };
}

function multiPackIndex(repository: TestRepository): Form {
  several(repository);
  repository.git("multi-pack-index", "write");
  expect(packs(repository)).toContain("multi-pack-index");
  return { repository };
}

function deltasById(repository: TestRepository): Form {
  repack(repository, "-c", "repack.useDeltaBaseOffset=false");
  return packedForm(repository);
}

function reindexed(repository: TestRepository, version: string): Form {
  const folder = path.join(repository.dir, ".git/objects/pack");
  for (const file of packs(repository)) if (!file.endsWith(".pack")) rmSync(path.join(folder, file), { force: true });
  const pack = path.join(folder, packs(repository)[0]!);
  repository.git("index-pack", version, pack);
  return { repository };
}

function kept(repository: TestRepository): Form {
  repository.git("-c", "repack.writeBitmaps=true", "-c", "pack.writeReverseIndex=true", "repack", "-adfqb");
  const pack = packs(repository).find((file) => file.endsWith(".pack"))!;
  writeFileSync(path.join(repository.dir, ".git/objects/pack", pack.replace(".pack", ".keep")), "");
  expect(
    packs(repository)
      .map((file) => path.extname(file))
      .sort(),
  ).toEqual([".bitmap", ".idx", ".keep", ".pack", ".rev"]);
  return { repository, isomorphic: path.join(repository.dir, ".git") };
}

function shared(origin: TestRepository): Form {
  return { repository: createRepository({ clone: ["--shared", "--no-checkout", origin.dir] }) };
}

function alternates(origin: TestRepository): Form {
  const root = createFolder("alternates");
  several(origin);
  cpSync(path.join(origin.dir, ".git/objects"), path.join(root, 'third "odd"'), { recursive: true });
  const add = (name: string, to: string): string => {
    const info = path.join(root, name, "info");
    mkdirSync(info, { recursive: true });
    writeFileSync(path.join(info, "alternates"), `# a comment\n${to}\n`);
    return path.join(root, name);
  };
  add("second", '"../third \\"odd\\""');
  // Rings of alternates do exist.
  writeFileSync(path.join(root, 'third "odd"', "info", "alternates"), `${path.join(root, "second")}\n`);
  const first = add("first", "../second");
  const repository = createRepository({ clone: ["--no-checkout", origin.dir] });
  const objects = path.join(repository.dir, ".git/objects");
  rmSync(objects, { recursive: true });
  mkdirSync(path.join(objects, "info"), { recursive: true });
  writeFileSync(path.join(objects, "info/alternates"), `${path.relative(objects, first)}\n`);
  return { repository };
}

function environment(origin: TestRepository): Form {
  several(origin);
  const repository = createRepository({
    objectFormat: origin.git("rev-parse", "--show-object-format").trim() as "sha1",
  });
  const own = createFolder("objects");
  const pack = packs(origin).find((file) => file.endsWith(".pack"))!;
  mkdirSync(path.join(own, "pack"));
  for (const file of [pack, pack.replace(".pack", ".idx")])
    renameSync(path.join(origin.dir, ".git/objects/pack", file), path.join(own, "pack", file));
  const other = path.join(origin.dir, ".git/objects");
  return {
    repository,
    options: { objectDirectory: own, alternateObjectDirectories: [other] },
    env: { GIT_OBJECT_DIRECTORY: own, GIT_ALTERNATE_OBJECT_DIRECTORIES: other },
  };
}

function worktree(repository: TestRepository): Form {
  const at = path.join(createFolder("worktree"), "linked");
  repository.git("worktree", "add", "-q", "--no-checkout", "--detach", at, "main");
  return { repository, at };
}

function bare(origin: TestRepository): Form {
  const repository = createRepository({ bare: true, clone: ["--no-local", origin.dir] });
  return { repository, isomorphic: repository.dir };
}

function shallow(origin: TestRepository): Form {
  const repository = createRepository({
    clone: ["--no-checkout", "--no-single-branch", "--depth=40", `file://${origin.dir}`],
  });
  const there = new Set(repository.git("rev-list", "--objects", "--no-object-names", "--all").split("\n"));
  return { repository, absent: (id) => !there.has(id) };
}

function partial(origin: TestRepository): Form {
  origin.git("config", "uploadpack.allowFilter", "true");
  const repository = createRepository({ clone: ["--no-checkout", "--filter=blob:none", `file://${origin.dir}`] });
  return { repository, absent: (_, object) => object.type === "blob" };
}

function unreachable(repository: TestRepository): Form {
  const extra = new Map<string, Read>();
  const write = (bytes: Uint8Array): void => {
    extra.set(repository.gitWith({ input: bytes }, "hash-object", "-w", "--stdin").trim(), { type: "blob", bytes });
  };
  write(Buffer.from("never committed"));
  write(noise("large", 1 << 20));
  return { repository, extra };
}

function beingWritten(repository: TestRepository): Form {
  const folder = path.join(repository.dir, ".git/objects/pack");
  writeFileSync(path.join(folder, "tmp_pack_x8s7d6"), "PACK");
  writeFileSync(path.join(folder, "tmp_idx_x8s7d6"), "");
  mkdirSync(path.join(folder, ".tmp-1234-pack-x"));
  return { repository };
}

function open(form: Form): ObjectStore {
  return openStore({ repository: form.at ?? form.repository.dir, ...form.options });
}

function walkAll(store: ObjectStore, jobs: number): Map<string, string> {
  const seen = new Map<string, string>();
  const chain: number[] = [];
  for (const job of store.partitions(jobs)) {
    store.walk(job, {
      types: allTypes,
      object(visit) {
        chain[visit.depth] = visit.index;
        if (visit.base === null) expect([visit.baseIndex, visit.ops]).toEqual([-1, null]);
        else {
          expect(chain[visit.depth - 1]).toBe(visit.baseIndex);
          expect(visit.ops!.targetSize).toBe(visit.bytes.length);
          expect(visit.ops!.baseSize).toBe(visit.base.length);
        }
        if (!visit.own) return;
        const id = store.id(visit.index);
        expect(seen.has(id)).toBe(false);
        seen.set(id, digest({ type: ["", "commit", "tree", "blob", "tag"][visit.type]!, bytes: visit.bytes }));
      },
      unread: (index, why) => expect.fail(`${store.id(index)} ${why}`),
    });
  }
  return seen;
}

function digest(object: Read): string {
  return createHash("sha1").update(`${object.type} `).update(object.bytes).digest("hex");
}

function git(form: Form, ...args: string[]): Buffer {
  const options = { cwd: form.at ?? form.repository.dir, env: hermeticEnvironment(form.env), maxBuffer: 2 ** 30 };
  return execFileSync("git", args, options);
}

const stores = new WeakMap<Form, ObjectStore>();
const batches = new WeakMap<Form, Map<string, Read>>();

/** Everything that `git cat-file --batch` prints of a store. */
function batch(form: Form): Map<string, Read> {
  const known = batches.get(form);
  if (known) return known;
  const out = git(form, "cat-file", "--batch", "--batch-all-objects");
  const objects = new Map<string, Read>();
  for (let at = 0; at < out.length;) {
    const end = out.indexOf(10, at);
    const [id = "", type = "", size = ""] = out.toString("latin1", at, end).split(" ");
    objects.set(id, { type, bytes: out.subarray(end + 1, end + 1 + Number(size)) });
    at = end + 2 + Number(size);
  }
  batches.set(form, objects);
  return objects;
}

function packs(repository: TestRepository): string[] {
  const folder = path.join(repository.dir, ".git/objects/pack");
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

/** Bytes that look random and are the same on every run. */
function noise(seed: string, length: number): Buffer {
  const parts: Buffer[] = [];
  for (let i = 0; i * 64 < length; i++) parts.push(createHash("sha512").update(`${seed}/${i}`).digest());
  return Buffer.concat(parts).subarray(0, length);
}
