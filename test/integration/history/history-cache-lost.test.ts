/** What a history's cache may not do: outlive other settings, a scan that was not whole, or damage. */
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
import { hermeticEnvironment, type TestRepository } from "../../support/git.ts";
import { createCacheUser, type CacheUser, type RememberedScan } from "../../support/repositories/history-cache.ts";
import { githubToken, seeded } from "../../support/secrets.ts";
import { repositoryWithSecrets, objectsOf, scanBoth } from "../../support/repositories/cached-repository.ts";

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
