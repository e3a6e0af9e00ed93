/** The forms in which git stores the objects of one history: loose, packed in many ways, borrowed, bare, shallow, partial. */
import { cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect } from "vitest";
import { createFolder, createRepository } from "../git.ts";
import type { TestRepository } from "../git.ts";
import { noise, packs, repack, type Form, type History, type Read } from "./object-store-history.ts";

export const forms: Record<string, (history: History) => Form> = {
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
