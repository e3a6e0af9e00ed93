/** A repository that is too large for one job: its shards over several workers, on a real redis-server. */
import { cpSync, existsSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, expect } from "vitest";
import { audit, type AuditJson, reportOf, timeless } from "../../support/audit.ts";
import { createFolder, type TestRepository } from "../../support/git.ts";
import { freePort } from "../../support/servers/free-port.ts";
import { startGitServer } from "../../support/servers/git-server.ts";
import { needs } from "../../support/needs.ts";
import { buildProgram } from "../../support/program.ts";
import { type RedisServer, startRedis } from "../../support/servers/redis.ts";
import { githubToken, seeded } from "../../support/secrets.ts";
import { createShardedHistory } from "../../support/shards.ts";
import { type Place, type Running, startAudit, startWorker, until } from "../../support/workers.ts";

const { describe, test, missing } = needs("redis-server");
const name = "giant.git";
const shards = 4;

describe("a repository in shards", () => {
  let repository: TestRepository;
  /** Holds the same, bare. */
  let root: string;
  let redis: RedisServer;
  let alone: AuditJson | null;

  beforeAll(buildProgram);
  beforeAll(async () => {
    if (missing !== undefined) return;
    repository = createShardedHistory(seeded(5), 40);
    repository.git("repack", "-qadk");
    repository.git("update-server-info");
    root = createFolder("root");
    cpSync(join(repository.dir, ".git"), join(root, name), { recursive: true });
    repository.gitWith({ cwd: join(root, name) }, "config", "core.bare", "true");
    redis = await startRedis();
    alone = audit([join(root, name)], { state: join(createFolder("state"), "s") }).report;
    expect(alone?.summary.secrets).toBeGreaterThan(5);
  }, 120_000);

  const placeOf = (): Place => ({ queue: redis.url, storage: createFolder("storage"), sharedRoot: root });

  /** A worker that divides the repository, and is soon replaced where it falls silent. */
  const worker = (place: Place, ...args: string[]): Running =>
    startWorker(place, "--shard-size", String(shardSize(join(root, name))), "--stalled-after", "2s", ...args);

  test("is what an audit on one machine makes of it, though one worker is killed in a shard and one shard comes twice", async () => {
    const place = placeOf();
    const state = join(createFolder("state"), "s");
    const running = startAudit([join(root, name)], place, state);
    // Each holds the shard that it is given.
    const [killed, late] = [holding(), holding()];
    const doomed = worker({ ...place, env: killed.env });
    await until(killed.isReached);
    const port = await freePort();
    const slow = worker({ ...place, env: late.env }, "--metrics", String(port));
    await until(late.isReached);
    doomed.process.kill("SIGKILL");
    slow.process.kill("SIGSTOP");
    worker(place);
    worker(place);
    const report = await running.report();
    expect(timeless(report)).toEqual(timeless(alone));
    slow.process.kill("SIGCONT");
    late.release();
    const metrics = async (): Promise<string> => (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    await until(async () => /scans_total\{result="lost"\} 1/.test(await metrics()));
    expect(readdirSync(place.storage, { recursive: true }).filter((file) => String(file).endsWith(".json"))).toEqual(
      [],
    );
    expect(redis.ask("--scan", "--pattern", "leakscan:*-shared-root:*.*")).toBe("");
  }, 120_000);

  test("names a shard that no worker can read, reports what the others hold, and ends with 2", async () => {
    const place = placeOf();
    const env = preload(
      `if (message.setup.raw.shard === "2/${shards}") process.kill(process.pid, "SIGKILL"); else go();`,
    );
    worker({ ...place, env });
    worker({ ...place, env });
    const state = join(createFolder("state"), "s");
    const running = startAudit([join(root, name)], place, state, "--fail-on", "never");
    const report = await running.report();
    expect(await running.ended).toBe(2);
    expect(report?.repositories).toMatchObject([
      { status: "read", failedShards: [{ index: 1, count: shards, why: "died: SIGKILL" }] },
    ]);
    expect(report?.audit.complete).toBe(false);
    expect(report?.summary.secrets).toBeGreaterThan(0);
    const known = new Set(alone?.secrets.map(({ fingerprint }) => fingerprint));
    expect(report?.secrets.filter(({ fingerprint }) => !known.has(fingerprint))).toEqual([]);
    expect(reportOf(join(state, "reports", `${report?.repositories[0]?.id}.json`))).toMatchObject({
      scan: { notRead: [{ what: `shard 2/${shards}`, why: "shard-failed: died: SIGKILL" }] },
    });
  }, 120_000);

  test("is scanned whole where something is pushed while its shards are", async () => {
    const { url } = await startGitServer(root);
    const list = join(createFolder("list"), "list.txt");
    writeFileSync(list, `${url}/${name}\n`);
    const place: Place = { queue: redis.url, storage: createFolder("storage") };
    const held = holding(`message.setup.raw.shard === "2/${shards}"`);
    const running = startAudit([list], place, join(createFolder("state"), "s"));
    worker({ ...place, env: held.env });
    await until(held.isReached);
    const token = githubToken(seeded(99));
    repository.commit("pushed meanwhile", { "late.env": `GITHUB_TOKEN=${token}\n` });
    repository.gitWith({ cwd: join(root, name) }, "fetch", "-q", repository.dir, "+refs/heads/main:refs/heads/main");
    repository.gitWith({ cwd: join(root, name) }, "update-server-info");
    held.release();
    const report = await running.report();
    const now = startAudit([list], null, join(createFolder("state"), "s"));
    expect(timeless(report)).toEqual(timeless(await now.report()));
    expect(report?.secrets.length).toBe((alone?.secrets.length ?? 0) + 1);
  }, 120_000);
});

/** A fourth of a repository's packs. */
function shardSize(repository: string): number {
  const folder = join(repository, "objects/pack");
  const packs = readdirSync(folder).filter((file) => file.endsWith(".pack"));
  return Math.ceil(packs.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0) / shards);
}

/** The environment of a worker whose processes do this with each repository that they are sent; `go()` scans it. */
function preload(does: string): Readonly<Record<string, string>> {
  const file = join(createFolder("preload"), "preload.mjs");
  writeFileSync(
    file,
    `import { existsSync, writeFileSync } from "node:fs";
    const { emit } = process;
    process.emit = function (name, message, ...rest) {
      const go = () => Reflect.apply(emit, process, [name, message, ...rest]);
      if (name !== "message" || message.repository === undefined) return go();
      ${does}
      return true;
    };`,
  );
  return { NODE_OPTIONS: `--import=${pathToFileURL(file).href}` };
}

/** A worker's environment in which a shard is not scanned until it is released. */
function holding(which = "message.setup.raw.shard !== undefined") {
  const folder = createFolder("holding");
  const [reached, released] = [join(folder, "reached"), join(folder, "released")];
  return {
    env: preload(`
      if (!(${which})) return go();
      writeFileSync(${JSON.stringify(reached)}, "");
      const looking = setInterval(() => {
        if (!existsSync(${JSON.stringify(released)})) return;
        clearInterval(looking);
        go();
      }, 20);`),
    isReached: () => existsSync(reached),
    release: () => writeFileSync(released, ""),
  };
}
