/**
 * What a scan of a history remembers: a later one reads only what is new and says the same, whatever was done to the
 * repository in between; and whatever was done to the cache, the scan goes on without.
 */
import { createHash } from "node:crypto";
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { scanHistory } from "../../../src/scan/scan-history.ts";
import type { Progress } from "../../../src/sources/result.ts";
import { createRepository, hermeticEnvironment, type TestRepository } from "../../support/git.ts";
import { createCacheUser, type CacheUser, type RememberedScan } from "../../support/repositories/history-cache.ts";
import { createPlantedRepository } from "../../support/repositories/planted-repository.ts";
import { awsKeyId, awsSecret, githubToken, type Random, seeded } from "../../support/secrets.ts";

/** Scans with the cache and without, and holds the reports against each other; returns how many objects the first read. */
async function scanBoth(user: CacheUser, dir: string): Promise<number | null> {
  const remembered = await user.scan(dir);
  const plain = await user.scanPlainly(dir);
  expect(remembered.report).toBe(plain.report);
  return remembered.read;
}

/** Objects of the store, alternates left out. */
function objectsOf({ git }: TestRepository): ReadonlySet<string> {
  const list = git("cat-file", "--batch-all-objects", "--batch-check=%(objectname)");
  return new Set(list.split("\n").filter(Boolean));
}

function repositoryWithSecrets(seed = 1): TestRepository {
  const repository = createRepository();
  const random = seeded(seed);
  const key = `aws_access_key_id = ${awsKeyId(random)}\naws_secret_access_key = ${awsSecret(random)}\n`;
  repository.commit("clean", { "src/a.txt": "nothing here\n", "src/b.txt": "nor here\n" });
  repository.commit("key", { "conf/.env": key });
  repository.commit("moved", { "conf/.env": null, "old/.env": `# moved\n${key}` });
  repository.commit(`a token: ${githubToken(random)}`, { "src/a.txt": "changed\n" });
  return repository;
}

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

describe("other settings", () => {
  test("another limit, other rules, another configuration: nothing of the earlier scan is taken over that it changes", async () => {
    const repository = repositoryWithSecrets();
    repository.commit("large", { "large.txt": `${"x".repeat(5000)}\nGITHUB_TOKEN=${githubToken(seeded(4))}\n` });
    repository.commit("own", { "own.txt": "ticket ACME-47112204\n" });
    const user = createCacheUser();
    const same = async (): Promise<string> => {
      const { report } = await user.scan(repository.dir);
      expect(report).toBe((await user.scanPlainly(repository.dir)).report);
      return report;
    };
    const whole = await same();
    const config = (content: object): string => repository.write(".leakscan.json", JSON.stringify(content));
    config({ maxSize: "2KB" });
    const limited = await same();
    expect(JSON.parse(limited).scan.cut).not.toEqual(JSON.parse(whole).scan.cut);
    expect(await user.scan(repository.dir)).toEqual({ report: limited, read: null });
    config({
      customRules: [
        { id: "acme", description: "ACME ticket", severity: "high", prefix: "ACME-", alphabet: "digits", length: 8 },
      ],
    });
    expect(await same()).toContain("acme");
    config({ rules: { github: "off" } });
    expect(await same()).toContain("rule-off");
    rmSync(join(repository.dir, ".leakscan.json"));
    expect(await same()).toBe(whole);
  });

  test("--no-cache neither uses nor writes it", async () => {
    const repository = repositoryWithSecrets();
    const user = createCacheUser();
    await user.scanPlainly(repository.dir);
    expect(user.files()).toEqual([]);
    await user.scan(repository.dir);
    expect((await user.scanPlainly(repository.dir)).read).toBe(objectsOf(repository).size);
  });
});

describe("a scan that is not whole leaves nothing behind", () => {
  test("interrupted", async () => {
    const repository = repositoryWithSecrets();
    const user = createCacheUser();
    const controller = new AbortController();
    const env = hermeticEnvironment({ XDG_CACHE_HOME: user.cacheHome });
    const stop = ({ phase }: Progress): void => {
      if (phase === "reading") controller.abort(new Error("enough"));
    };
    const { report } = await scanHistory(
      repository.dir,
      {},
      {
        cwd: repository.dir,
        env,
        signal: controller.signal,
        onProgress: stop,
      },
    );
    expect(report.scan.notRead.map(({ why }) => why)).toContain("interrupted");
    expect(user.files()).toEqual([]);
  });

  test("a damaged object", async () => {
    const repository = repositoryWithSecrets();
    const oid = repository.git("rev-parse", "HEAD:src/b.txt").trim();
    const file = join(repository.dir, ".git/objects", oid.slice(0, 2), oid.slice(2));
    chmodSync(file, 0o644);
    writeFileSync(file, "not an object");
    const user = createCacheUser();
    const { report } = await user.scan(repository.dir);
    expect(JSON.parse(report).scan.notRead.length).toBeGreaterThan(0);
    expect(user.files()).toEqual([]);
  });
});

describe("the cache is not as it should be", () => {
  interface Damaged {
    readonly user: CacheUser;
    readonly repository: TestRepository;
    readonly path: string;
    readonly bytes: Buffer;
    /** What a scan says where the file counts as none: all is read, and the same is found. */
    readonly whole: RememberedScan;
    rescan(): Promise<RememberedScan>;
  }
  async function remembered(): Promise<Damaged> {
    const repository = repositoryWithSecrets();
    const user = createCacheUser();
    const whole = await user.scan(repository.dir);
    const [file] = user.files();
    if (file === undefined) throw new Error("nothing was remembered");
    const rescan = (): Promise<RememberedScan> => user.scan(repository.dir);
    return { user, repository, path: file.path, bytes: file.bytes, whole, rescan };
  }

  test("cut short, empty, longer, or with a byte changed anywhere", async () => {
    const { path, bytes, user, repository, whole, rescan } = await remembered();
    const random = seeded(8);
    const forms = [
      Buffer.alloc(0),
      bytes.subarray(0, bytes.length - 1),
      Buffer.concat([bytes, Buffer.from("x")]),
      ...Array.from({ length: 4 }, () => bytes.subarray(0, random(bytes.length))),
      ...Array.from({ length: 8 }, () => {
        const changed = Buffer.from(bytes);
        const at = random(bytes.length);
        changed[at] = (changed[at] as number) ^ (1 << random(8));
        return changed;
      }),
    ];
    for (const form of forms) {
      writeFileSync(path, form);
      expect(await rescan()).toEqual(whole);
    }
    // Each time a sound one was put in its place.
    expect(await scanBoth(user, repository.dir)).toBeNull();
  }, 60_000);

  test("another repository's", async () => {
    const { path, whole, rescan } = await remembered();
    const other = createCacheUser();
    const foreign = repositoryWithSecrets(2);
    await other.scan(foreign.dir);
    copyFileSync(other.files()[0]?.path ?? "", path);
    expect(await rescan()).toEqual(whole);
  });

  test.skipIf(process.platform === "win32")("a link, or a file that others may read", async () => {
    const { path, bytes, user, whole, rescan } = await remembered();
    const elsewhere = join(user.cacheHome, "elsewhere");
    writeFileSync(elsewhere, bytes, { mode: 0o600 });
    rmSync(path);
    symlinkSync(elsewhere, path);
    expect(await rescan()).toEqual(whole);
    expect(readFileSync(elsewhere).equals(bytes)).toBe(true);
    chmodSync(path, 0o644);
    expect(await rescan()).toEqual(whole);
  });

  test("a folder where the file should be", async () => {
    const { path, whole, rescan } = await remembered();
    rmSync(path);
    mkdirSync(path);
    expect(await rescan()).toEqual(whole);
    expect(await rescan()).toEqual(whole);
  });

  test("no folder can be made, or written to", async () => {
    const repository = repositoryWithSecrets();
    const file = join(repository.dir, "../file");
    writeFileSync(file, "");
    for (const environment of [{ XDG_CACHE_HOME: file }, { XDG_CACHE_HOME: "", HOME: file, LOCALAPPDATA: file }])
      expect(await scanBoth(createCacheUser(environment), repository.dir)).toBe(objectsOf(repository).size);
    const user = createCacheUser();
    const folder = join(user.cacheHome, "leakscan");
    mkdirSync(folder, { mode: 0o500 });
    onTestFinished(() => chmodSync(folder, 0o700));
    await scanBoth(user, repository.dir);
    await scanBoth(user, repository.dir);
  });

  test("inside of the repository it is never made, nor used", async () => {
    const repository = repositoryWithSecrets();
    for (const home of [join(repository.dir, ".cache"), join(repository.dir, ".git/x/y")]) {
      const user = createCacheUser({ XDG_CACHE_HOME: home });
      expect(await scanBoth(user, repository.dir)).toBe(objectsOf(repository).size);
      expect(await scanBoth(user, repository.dir)).toBe(objectsOf(repository).size);
      expect(() => statSync(home)).toThrow("ENOENT");
    }
  });

  test("several scans at once", async () => {
    const repository = repositoryWithSecrets();
    const user = createCacheUser();
    for (let round = 0; round < 2; round++) {
      repository.git("branch", `round-${round}`, `HEAD~${round}`);
      const plain = await user.scanPlainly(repository.dir);
      const scans = await Promise.all(Array.from({ length: 3 }, () => user.scan(repository.dir)));
      for (const { report } of scans) expect(report).toBe(plain.report);
    }
    expect(user.files().map(({ name }) => name)).toEqual([expect.stringMatching(/^[0-9a-f]{32}\.history$/)]);
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
