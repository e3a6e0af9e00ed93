/** A history in a repository of either object format, with every type of object, and the store that git makes of it. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { expect } from "vitest";
import type { StoreOptions } from "../../../src/pack/store.ts";
import { createFolder, createRepository, hermeticEnvironment, type TestRepository } from "../git.ts";

export interface Read {
  readonly type: string;
  readonly bytes: Uint8Array;
}

export interface Form {
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

export const commits = 60;

/** A history with every type of object, long chains of small edits, an empty blob, and content that does not compress. */
export class History {
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

export function repack(repository: TestRepository, ...config: string[]): void {
  repository.git(...config, "repack", "-adfq", "--depth=50", "--window=50");
  expect(packs(repository).filter((file) => file.endsWith(".pack"))).toHaveLength(1);
  const index = path.join(
    repository.dir,
    ".git/objects/pack",
    packs(repository).find((file) => file.endsWith(".idx"))!,
  );
  expect(repository.git("verify-pack", "-v", index)).toMatch(/^chain length = [1-5]\d: /m);
}

export function packs(repository: TestRepository): string[] {
  const folder = path.join(repository.dir, ".git/objects/pack");
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

export function git(form: Form, ...args: string[]): Buffer {
  const options = { cwd: form.at ?? form.repository.dir, env: hermeticEnvironment(form.env), maxBuffer: 2 ** 30 };
  return execFileSync("git", args, options);
}

const batches = new WeakMap<Form, Map<string, Read>>();

/** Everything that `git cat-file --batch` prints of a store. */
export function batch(form: Form): Map<string, Read> {
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

/** Bytes that look random and are the same on every run. */
export function noise(seed: string, length: number): Buffer {
  const parts: Buffer[] = [];
  for (let i = 0; i * 64 < length; i++) parts.push(createHash("sha512").update(`${seed}/${i}`).digest());
  return Buffer.concat(parts).subarray(0, length);
}
