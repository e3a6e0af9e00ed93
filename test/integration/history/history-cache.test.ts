/** What a scan of a history remembers: a later one reads only what is new and says the same. */
import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createRepository, type TestRepository } from "../../support/git.ts";
import { createCacheUser } from "../../support/repositories/history-cache.ts";
import { createPlantedRepository } from "../../support/repositories/planted-repository.ts";
import { awsKeyId, awsSecret, githubToken, type Random, seeded } from "../../support/secrets.ts";
import { objectsOf, scanBoth, repositoryWithSecrets } from "../../support/repositories/cached-repository.ts";

const seeds = [1, 2];

describe("nothing has changed", () => {
  test("everything that people write is found the same, and nothing is read", async () => {
    const { repository } = createPlantedRepository(3, { providers: ["aws", "generic", "github"] });
    const user = createCacheUser();
    const plain = await user.scanPlainly(repository.dir);
    expect(user.files()).toEqual([]);
    const first = await user.scan(repository.dir);
    const second = await user.scan(repository.dir);
    expect(first.report).toBe(plain.report);
    expect(second.report).toBe(plain.report);
    expect(first.read).toBe(objectsOf(repository).size);
    expect(second.read).toBeNull();
    repository.git("repack", "-qadf", "--depth=50");
    expect(await scanBoth(user, repository.dir)).toBeNull();
  }, 120_000);

  test("no secret and no digest of one lies in the cache, nor any text of the repository", async () => {
    const repository = createRepository();
    const random = seeded(2);
    const secrets = [awsSecret(random), githubToken(random), githubToken(random)];
    repository.commit(`push with ${secrets[2]}`, {
      "telling-name/.env": `aws_secret_access_key = ${secrets[0]}\n`,
      [`${secrets[1]}.txt`]: "a name that is a token\n",
      "only.txt": secrets[1] as string,
    });
    const user = createCacheUser();
    await user.scan(repository.dir);
    const [file] = user.files();
    const bytes = file?.bytes.toString("latin1") ?? "";
    expect(bytes.length).toBeGreaterThan(500);
    for (const secret of secrets) {
      for (const form of [secret, Buffer.from(secret).toString("base64"), Buffer.from(secret).toString("hex")])
        expect(bytes).not.toContain(form);
      for (const hash of ["md5", "sha1", "sha256", "sha512"]) {
        for (const text of [secret, `leakscan/fingerprint/1\0${secret}`]) {
          const digest = createHash(hash).update(text).digest();
          // As fingerprints are written: cut.
          for (const form of [digest.subarray(0, 12).toString("latin1"), digest.toString("hex").slice(0, 24)])
            expect(bytes).not.toContain(form);
        }
      }
    }
    for (const text of ["telling-name", "aws", "push with", "refs/heads"]) expect(bytes).not.toContain(text);
  });

  test("folder and file are the user's alone", async () => {
    const user = createCacheUser();
    await user.scan(repositoryWithSecrets().dir);
    const [file] = user.files();
    expect(statSync(file?.path ?? "").mode & 0o777).toBe(0o600);
    expect(statSync(join(user.cacheHome, "leakscan")).mode & 0o777).toBe(0o700);
  });
});

describe("after a fetch", () => {
  test("only what is new is read", async () => {
    const upstream = repositoryWithSecrets();
    const clone = createRepository({ clone: [upstream.dir] });
    const user = createCacheUser();
    await scanBoth(user, clone.dir);
    const before = objectsOf(clone);
    upstream.commit("more", { "src/c.txt": "more\n", "src/d.env": `GITHUB_TOKEN=${githubToken(seeded(9))}\n` });
    clone.git("fetch", "-q");
    const fresh = [...objectsOf(clone)].filter((oid) => !before.has(oid));
    expect(await scanBoth(user, clone.dir)).toBe(fresh.length);
    expect(fresh.length).toBeGreaterThan(3);
    expect(await scanBoth(user, clone.dir)).toBeNull();
  });

  // Each seed another history: edits that insert, move, copy and take back secrets and halves of them, fetched as packs or
  // loose, repacked and pruned between scans.
  test.each(seeds)(
    "random histories are found the same, whatever is done in between (%i)",
    async (seed) => {
      const random = seeded(seed);
      const upstream = createRepository({ objectFormat: seed % 2 === 0 ? "sha256" : "sha1" });
      const editor = createEditor(upstream, random);
      for (let i = 0; i < 4; i++) editor.edit();
      const clone = createRepository({ clone: ["--mirror", upstream.dir] });
      const user = createCacheUser();
      await scanBoth(user, clone.dir);
      for (let round = 0; round < 3; round++) {
        for (let edits = 1 + random(4); edits > 0; edits--) editor.edit();
        clone.git("config", "fetch.unpackLimit", random(2) === 0 ? "1" : "1000");
        const before = objectsOf(clone);
        clone.git("fetch", "-q", "--prune", "--force");
        const fresh = [...objectsOf(clone)].filter((oid) => !before.has(oid));
        expect(await scanBoth(user, clone.dir)).toBe(fresh.length === 0 ? null : fresh.length);
        const chores = [
          ["repack", "-qadf", "--depth=50", "--window=50"],
          ["repack", "-qd"],
          ["gc", "-q", "--prune=now"],
          ["pack-refs", "--all"],
          ["tag", `t${round}`, "HEAD"],
        ];
        if (random(2) === 0) {
          const had = objectsOf(clone);
          clone.git(...(chores[random(chores.length)] as string[]));
          const has = objectsOf(clone);
          const isKept = [...had].every((oid) => has.has(oid));
          expect(await scanBoth(user, clone.dir)).toBe(isKept && has.size === had.size ? null : has.size);
        }
      }
    },
    120_000,
  );

  test("refs that move change the exposure, though nothing is new", async () => {
    const repository = repositoryWithSecrets();
    const user = createCacheUser();
    await scanBoth(user, repository.dir);
    repository.git("branch", "old", "HEAD~2");
    expect(await scanBoth(user, repository.dir)).toBeNull();
    repository.git("reset", "-q", "--hard", "HEAD~3");
    expect(await scanBoth(user, repository.dir)).toBeNull();
    repository.git("branch", "-q", "-D", "old");
    expect(await scanBoth(user, repository.dir)).toBeNull();
  });

  test("what was pruned is found no more", async () => {
    const repository = repositoryWithSecrets();
    const user = createCacheUser();
    await scanBoth(user, repository.dir);
    repository.git("reset", "-q", "--hard", "HEAD~3");
    repository.git("reflog", "expire", "--expire=now", "--all");
    repository.git("gc", "-q", "--prune=now");
    const { report } = await user.scan(repository.dir);
    expect(JSON.parse(report).findings).toEqual([]);
    await scanBoth(user, repository.dir);
  });

  test("a shallow clone that is deepened, a partial clone whose blobs come later", async () => {
    const upstream = repositoryWithSecrets();
    upstream.git("config", "uploadpack.allowFilter", "true");
    upstream.git("config", "uploadpack.allowAnySHA1InWant", "true");
    const user = createCacheUser();
    const shallow = createRepository({ clone: ["--depth=1", `file://${upstream.dir}`] });
    await scanBoth(user, shallow.dir);
    shallow.git("fetch", "-q", "--deepen=1");
    await scanBoth(user, shallow.dir);
    shallow.git("fetch", "-q", "--unshallow");
    await scanBoth(user, shallow.dir);
    const partial = createRepository({ clone: ["--no-checkout", "--filter=blob:none", `file://${upstream.dir}`] });
    await scanBoth(user, partial.dir);
    expect(JSON.parse((await user.scan(partial.dir)).report).scan.notRead.length).toBeGreaterThan(2);
    partial.git("checkout", "-q", "HEAD");
    await scanBoth(user, partial.dir);
    partial.git("rev-list", "--objects", "--all");
    partial.git("cat-file", "-p", "HEAD~2:conf/.env");
    await scanBoth(user, partial.dir);
  });
});

/** Edits files at random: secrets and halves of them come, move, are copied and go. */
function createEditor(repository: TestRepository, random: Random): { edit(): void } {
  const files = new Map<string, string[]>();
  const names = ["a.env", "conf/b.ini", "conf/deep/c.txt"];
  const secrets: string[] = [];
  const secret = (): string => {
    const lines = [
      `aws_secret_access_key = ${awsSecret(random)}`,
      `aws_access_key_id = ${awsKeyId(random)}`,
      `token: ${githubToken(random)}`,
      "aws_secret_access_key =",
      awsSecret(random),
    ];
    const line = lines[random(lines.length)] as string;
    secrets.push(line);
    return line;
  };
  let edits = 0;
  return {
    edit() {
      const name = names[random(names.length)] as string;
      const lines = files.get(name) ?? Array.from({ length: 60 }, (_, i) => `setting_${i} = ${random(1000)}`);
      for (let changes = 1 + random(3); changes > 0; changes--) {
        const at = random(lines.length + 1);
        const kind = random(6);
        if (kind <= 1) lines.splice(at, 0, secret());
        else if (kind === 2 && secrets.length > 0) lines.splice(at, 0, secrets[random(secrets.length)] as string);
        else if (kind === 3) lines.splice(at, 1 + random(8));
        else if (kind === 4) lines.splice(at, 0, ...lines.slice(0, random(12)));
        else lines.splice(at, 1, `changed ${random(100_000)}`);
      }
      files.set(name, lines);
      const text = lines.join("\n");
      const content = random(8) === 0 ? Buffer.from(`\ufeff${text}`, "utf16le") : text;
      const message = random(6) === 0 ? `edit ${edits} with ${githubToken(random)}` : `edit ${edits}`;
      edits++;
      repository.commit(message, { [name]: content });
      if (random(5) === 0) repository.git("tag", "-a", "-m", `tag ${secret()}`, `v${edits}`);
      if (random(6) === 0) repository.git("branch", `b${edits}`);
      // What was dropped from all refs stays in clones that have it.
      if (random(6) === 0) repository.git("reset", "-q", "--hard", "HEAD~1");
    },
  };
}
