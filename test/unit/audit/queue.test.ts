/** What goes into a queue, and what a worker makes of what comes out of it. */
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { AuditContext } from "../../../src/audit/context.ts";
import { queueAddress } from "../../../src/audit/queue/redis/address.ts";
import { hostOf, partOf, priorityOf, resultFrom, travelling } from "../../../src/audit/queue/redis/job.ts";
import type { Repository } from "../../../src/audit/repository.ts";
import { checkedKey, openStorage, storageAddress } from "../../../src/audit/storage/storage.ts";
import { allowedOptions, allowedRepository } from "../../../src/audit/worker/allowed.ts";
import { ratesOf } from "../../../src/audit/worker/rates.ts";
import { workerSettings } from "../../../src/audit/worker/settings.ts";
import { createFolder } from "../../support/git.ts";

const remote = (url: string, forge?: string): Repository => ({
  id: "0a1b",
  name: "r",
  source: { kind: "remote", url, ...(forge !== undefined && { forge }) },
});
const folder = (path: string): Repository => ({ id: "0a1b", name: "r", source: { kind: "folder", path } });
const contextWith = (env: AuditContext["env"]): AuditContext => ({ cwd: "/", env }) as AuditContext;

describe("a queue's address", () => {
  test("has a user, a password, a port, a database and TLS; what is shown of it has no credentials", () => {
    const typed = new URL("rediss://acme@h.example.com:7000/3");
    typed.password = encodeURIComponent("p/w");
    const address = queueAddress(typed.href, "acme", {});
    expect(address).toMatchObject({
      host: "h.example.com",
      port: 7000,
      database: 3,
      isEncrypted: true,
      user: "acme",
      password: "p/w",
    });
    expect(address.shown).toBe("rediss://h.example.com:7000");
  });

  test("takes the password from the environment, and the port that servers have", () => {
    const address = queueAddress("valkey://[::1]", undefined, { LEAKSCAN_QUEUE_PASSWORD: "x" });
    expect(address).toMatchObject({ host: "::1", port: 6379, password: "x", isEncrypted: false, prefix: "leakscan" });
  });

  test.each(["", "redis", "http://h", "redis://", "redis://h/a", "redis://h/1?x=1", "h:6379"])("is not %j", (typed) => {
    expect(() => queueAddress(typed, undefined, {})).toThrow("not the address");
  });

  test("a prefix is a word", () => {
    for (const prefix of ["", "a:b", "a b", "{a}", "x".repeat(65)])
      expect(() => queueAddress("redis://h", prefix, {})).toThrow("prefix");
  });
});

test("what was pushed to last comes first, what nobody knows of comes last", () => {
  const now = Date.parse("2026-12-01T00:00:00Z");
  const pushed = (pushedAt?: string): number =>
    priorityOf({ ...remote("https://h/a"), ...(pushedAt !== undefined && { pushedAt }) }, now);
  const order = ["2027-01-01T00:00:00Z", "2026-11-30T22:00:00Z", "2026-11-29T00:00:00Z", "1970-01-01T00:00:00Z"].map(
    pushed,
  );
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(Math.min(...order)).toBe(1);
  expect(pushed()).toBeGreaterThan(Math.max(...order));
  expect(pushed("nonsense")).toBe(pushed());
});

test("each host has a queue of its own, whatever the URL looks like", () => {
  expect(hostOf(remote("https://GitHub.com/a/b.git"))).toBe("github.com");
  expect(hostOf(remote("http://localhost:3000/a"))).toBe("localhost_3000");
  expect(hostOf(remote("ssh://git@h.example.com:22/a"))).toBe("h.example.com_22");
  expect(hostOf(remote("git@h.example.com:a/b"))).toBe("h.example.com");
  expect(hostOf(remote("https://[::1]/a"))).toBe("___1_");
  expect(hostOf(folder("a"))).toBe("shared-root");
});

describe("a folder travels by its path below the shared root", () => {
  test("and comes out below the worker's own", async () => {
    const root = createFolder("root");
    mkdirSync(join(root, "a/b"), { recursive: true });
    const sent = travelling(folder("/mnt/repositories/a/b"), "/mnt/repositories");
    expect(sent.source).toEqual({ kind: "folder", path: "a/b" });
    const come = await allowedRepository(sent, root, contextWith({}));
    expect(come?.source).toEqual({ kind: "folder", path: join(root, "a/b") });
  });

  test("one that lies elsewhere is not sent, and not read", async () => {
    expect(() => travelling(folder("/mnt/other/a"), "/mnt/repositories")).toThrow("not below");
    expect(() => travelling(folder("/mnt/a"), null)).toThrow("workers don't see");
    const root = createFolder("root");
    const outside = createFolder("outside");
    symlinkSync(outside, join(root, "link"));
    for (const path of ["../outside", "a/../../outside", outside, "link"])
      expect(await allowedRepository(folder(path), root, contextWith({})), path).toBeNull();
    expect(await allowedRepository(folder("a"), null, contextWith({}))).toBeNull();
  });
});

describe("a worker", () => {
  test("fetches over a network alone", async () => {
    for (const url of ["https://h/a", "http://h/a", "ssh://git@h/a", "git://h/a", "git@h.example.com:a"])
      expect(await allowedRepository(remote(url), null, contextWith({})), url).not.toBeNull();
    for (const url of ["file:///etc", "/etc", "ext::sh -c x", "ssh://-oProxyCommand=x/a", "--upload-pack=x", "fd::3"])
      expect(await allowedRepository(remote(url), null, contextWith({})), url).toBeNull();
  });

  test("hands a token to the host that its own environment names, and to no other", async () => {
    const forgeOf = async (url: string, forge: string, env = {}): Promise<unknown> => {
      const allowed = await allowedRepository(remote(url, forge), null, contextWith(env));
      return allowed?.source.kind === "remote" ? allowed.source.forge : null;
    };
    expect(await forgeOf("https://github.com/a/b", "github")).toBe("github");
    expect(await forgeOf("https://evil.example.com/a/b", "github")).toBeUndefined();
    expect(await forgeOf("https://github.com.evil.example.com/a", "github")).toBeUndefined();
    expect(await forgeOf("https://github.com:444/a", "github")).toBeUndefined();
    expect(await forgeOf("https://ghe.example.com/a", "github", { GH_HOST: "ghe.example.com" })).toBe("github");
    expect(await forgeOf("https://github.com/a", "github", { GH_HOST: "ghe.example.com" })).toBeUndefined();
    expect(await forgeOf("https://gitlab.com/a", "gitlab")).toBe("gitlab");
    expect(await forgeOf("https://git.example.com/a", "gitea", { GITEA_URL: "https://git.example.com" })).toBe("gitea");
    // Without its address nobody knows the token's host.
    expect(await forgeOf("https://git.example.com/a", "gitea")).toBeUndefined();
    expect(await forgeOf("https://github.com/a", "constructor")).toBeUndefined();
  });

  test("names no file by what a job says", async () => {
    expect(await allowedRepository({ ...remote("https://h/a"), id: "../../x" }, null, contextWith({}))).toBeNull();
    for (const key of ["", "/a", "../a", "a/../b", "a//b", "a/.b", "a\0", "a/b/"])
      expect(() => checkedKey(key), JSON.stringify(key)).toThrow("words");
    expect(checkedKey("0a/1b-2c.json")).toBe("0a/1b-2c.json");
  });

  test("takes only the options that an audit hands on", () => {
    const raw = { strict: true, showSecrets: true, config: "/etc/passwd", jobs: "999", verify: "yes" } as never;
    expect(allowedOptions(raw)).toEqual({ strict: true });
  });
});

test("what stands in the place of a result counts for nothing", () => {
  const numbers = { commits: 1, blobs: 1, bytes: 1, durationMs: 0.5, findings: 0, notRead: 0, cut: 0, secretsBytes: 9 };
  const facts = { rulesVersion: "1", at: "2026-01-01T00:00:00Z", head: "a".repeat(40), ...numbers };
  expect(resultFrom({ report: "a/b", facts })).toEqual({ report: "a/b", facts });
  for (const wrong of [null, undefined, 1, "", [], {}, { facts }, { report: "a/b" }, { report: {}, facts }])
    expect(resultFrom(wrong), JSON.stringify(wrong)).toBeNull();
  for (const name of Object.keys(facts))
    for (const value of [null, {}, -1, "x".repeat(300)])
      expect(resultFrom({ report: "a/b", facts: { ...facts, [name]: value } }), name).toBeNull();
});

test("failed shards of a result are counted in numbers, with a reason each", () => {
  const numbers = { commits: 1, blobs: 1, bytes: 1, durationMs: 1, findings: 0, notRead: 1, cut: 0, secretsBytes: 9 };
  const result = (failedShards: unknown): unknown =>
    resultFrom({ report: "a/b", facts: { rulesVersion: "1", at: "2026-01-01T00:00:00Z", ...numbers, failedShards } });
  expect(result([{ index: 1, count: 4, why: "time: 3600 s" }])).not.toBeNull();
  for (const wrong of [7, {}, [null], [{ index: 4, count: 4, why: "x" }], [{ index: 0, count: 4 }]])
    expect(result(wrong), JSON.stringify(wrong)).toBeNull();
  expect(result(Array.from({ length: 2000 }, () => ({ index: 0, count: 4, why: "x" })))).toBeNull();
});

test("a job asks for a whole repository, for one of its shards, or for putting them together", () => {
  expect(partOf({ kind: "repository" })).toBe("whole");
  expect(partOf({ kind: "repository", shards: 4 })).toEqual({ shards: 4 });
  expect(partOf({ kind: "shard", shard: { index: 3, count: 4 } })).toEqual({ shard: { index: 3, count: 4 } });
  for (const shards of [0, -1, 1.5, 1001, "4", null, {}]) expect(partOf({ kind: "repository", shards })).toBeNull();
  const shardsOf = [null, 1, {}, { index: 4, count: 4 }, { index: -1, count: 4 }, { index: 0, count: 1e6 }];
  for (const shard of shardsOf) expect(partOf({ kind: "shard", shard }), JSON.stringify(shard)).toBeNull();
  for (const wrong of [null, undefined, 7, "x", [], {}, { kind: "other" }]) expect(partOf(wrong)).toBeNull();
});

test("a rate is for all hosts or for one", () => {
  const rates = ratesOf(["60/m", "GitHub.com=10/s", "h:3000=5/h"]);
  expect(rates("github.com")).toEqual({ max: 10, duration: 1000 });
  expect(rates("h_3000")).toEqual({ max: 5, duration: 3_600_000 });
  expect(rates("other")).toEqual({ max: 60, duration: 60_000 });
  expect(ratesOf([])("other")).toBeUndefined();
  for (const wrong of ["60", "0/m", "60/d", "=60/m", "-1/s"]) expect(() => ratesOf([wrong]), wrong).toThrow("--rate");
});

test("metrics are for this machine, unless an address is named", () => {
  const metrics = (typed: string): unknown =>
    workerSettings({ queue: "redis://h", storage: "/s", metrics: typed }, { cwd: "/", env: {} }).metrics;
  expect(metrics("9464")).toEqual({ host: "127.0.0.1", port: 9464 });
  expect(metrics("0.0.0.0:80")).toEqual({ host: "0.0.0.0", port: 80 });
  expect(metrics("[::]:80")).toEqual({ host: "::", port: 80 });
  for (const wrong of ["", "x", "70000", "h:", ":80", "1:2:3"])
    expect(() => metrics(wrong), wrong).toThrow("--metrics");
});

test("a storage is a folder that is there, or a bucket", async () => {
  expect(storageAddress("s3://bucket/a/b/", "/")).toEqual({ kind: "s3", bucket: "bucket", prefix: "a/b" });
  expect(storageAddress("s3://bucket", "/")).toEqual({ kind: "s3", bucket: "bucket", prefix: "" });
  expect(storageAddress("s3", "/x")).toEqual({ kind: "folder", path: "/x/s3" });
  for (const wrong of ["s3://", "s3:/bucket", "s3://-"]) expect(() => storageAddress(wrong, "/")).toThrow("bucket");
  const scratch = createFolder("scratch");
  const opened = (path: string): Promise<unknown> => openStorage({ kind: "folder", path }, {}, scratch);
  await expect(opened("/nowhere/at/all")).rejects.toThrow("no such file or folder");
  // What cannot be written is refused before anything is scanned.
  const file = join(scratch, "file");
  writeFileSync(file, "");
  await expect(opened(file)).rejects.toThrow("no folder");
  const storage = createFolder("storage");
  await opened(storage);
  expect(readdirSync(storage)).toEqual([]);
});
