import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createFolder, createRepository } from "../../support/git.ts";
import { awsKeyId, awsSecret, base62Checksum, githubToken, seeded } from "../../support/secrets.ts";

describe("createRepository", () => {
  test("makes the same commits on every run", () => {
    const ids = [createRepository(), createRepository()].map((repository) => {
      repository.commit("first", { "a b.txt": "one\n", "folder/\u304b.bin": new Uint8Array([0, 255]) });
      return repository.commit("second\n\nbody", { "a b.txt": null });
    });
    expect(ids[0]).toBe(ids[1]);
    expect(ids[0]).toMatch(/^[0-9a-f]{40}$/);
  });

  test("commits files that are ignored or look like pathspecs", () => {
    const repository = createRepository();
    repository.commit("all", { ".gitignore": "*.log\n", "x.log": "kept\n", "[a]": "kept\n" });
    expect(repository.git("ls-files", "-z").split("\0")).toEqual([".gitignore", "[a]", "x.log", ""]);
    expect(repository.git("status", "--porcelain")).toBe("");
  });

  test("throws git's own words", () => {
    expect(() => createRepository().git("rev-parse", "--verify", "nothing")).toThrow(/single revision/);
  });

  test("is gone after remove", () => {
    const repository = createRepository({ bare: true });
    repository.remove();
    expect(existsSync(repository.dir)).toBe(false);
  });

  test("clones", () => {
    const origin = createRepository();
    const id = origin.commit("first", { a: "1\n" });
    expect(
      createRepository({ clone: [origin.dir] })
        .git("rev-parse", "HEAD")
        .trim(),
    ).toBe(id);
  });
});

const kept: string[] = [];
test("a temp folder lives through its test", () => {
  kept.push(createFolder());
  expect(existsSync(kept[0] ?? "")).toBe(true);
});
test("and no longer", () => {
  expect(kept.map((folder) => existsSync(folder))).toEqual([false]);
});

describe("secrets", () => {
  test("are the same for the same seed and differ for another", () => {
    expect(awsSecret(seeded(7))).toBe(awsSecret(seeded(7)));
    expect(awsSecret(seeded(7))).not.toBe(awsSecret(seeded(8)));
  });

  test("have their vendors' shapes", () => {
    const random = seeded(1);
    expect(awsKeyId(random)).toMatch(/^A[K]IA[A-Z2-7]{16}$/);
    expect(awsSecret(random)).toMatch(/^[A-Za-z0-9+/]{40}$/);
    expect(githubToken(random)).toMatch(/^gh[p]_[A-Za-z0-9]{36}$/);
  });

  test("the checksum is CRC32 in base62, padded", () => {
    // 0xcbf43926, the standard's check value, is 3421780262; that of the empty text is 0.
    const read = (text: string): number => [...text].reduce((sum, digit) => sum * 62 + base62.indexOf(digit), 0);
    expect(read(base62Checksum("123456789"))).toBe(0xcbf43926);
    expect(base62Checksum("")).toBe("0".repeat(6));
  });
});

const base62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
