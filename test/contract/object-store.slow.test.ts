/** Every form in which git stores objects, read by leakscan, by git and by isomorphic-git alike. */
import { createHash } from "node:crypto";
import fs from "node:fs";
import isomorphic from "isomorphic-git";
import { beforeAll, describe, expect, it } from "vitest";
import { allTypes, attachStore, openStore } from "../../src/pack/store.ts";
import type { ObjectStore } from "../../src/pack/store.ts";
import { forms } from "../support/repositories/object-store-forms.ts";
import { batch, commits, git, History, type Form, type Read } from "../support/repositories/object-store-history.ts";

interface Reader {
  /** Ids of all objects, where the reader can list them. */
  ids(form: Form): string[] | null;
  read(form: Form, id: string): Promise<Read | null>;
}

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

const stores = new WeakMap<Form, ObjectStore>();
