/** The queue, the workers and the audit as the files of deploy/ start them, as processes on this machine. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, onTestFinished } from "vitest";
import { manifests, podOf } from "../../support/deploy.ts";
import { createFolder, hermeticEnvironment } from "../../support/git.ts";
import { startGitServer } from "../../support/servers/git-server.ts";
import { needs } from "../../support/needs.ts";
import { createOrganisation, nameOf } from "../../support/repositories/organisation.ts";
import { buildProgram, program } from "../../support/program.ts";
import { freePort } from "../../support/servers/free-port.ts";

const { test } = needs("redis-server", "redis-cli");
const password = "made-up-for-this-test";
const count = 6;

beforeAll(buildProgram, 180_000);

/** What a file starts. */
interface Deployment {
  /** Of a shell. */
  readonly redis: readonly string[];
  /** A command of a shell that succeeds once the queue is there. */
  readonly health: string;
  readonly worker: readonly string[];
  readonly audit: readonly string[];
}

const all = manifests();

function compose(): Deployment {
  const { services } = all.find(({ name }) => name === "compose.yaml")!.content as unknown as {
    readonly services: Record<
      string,
      { readonly command: readonly string[]; readonly healthcheck?: { readonly test: readonly string[] } }
    >;
  };
  // Compose reads two dollar signs as one that it leaves alone.
  const plain = (words: readonly string[]): readonly string[] => words.map((word) => word.replaceAll("$$", "$"));
  const command = (name: string): readonly string[] => plain(services[name]!.command);
  const [, health = ""] = plain(services["redis"]!.healthcheck!.test);
  return { redis: command("redis"), health, worker: command("worker"), audit: command("audit") };
}

function kubernetes(): Deployment {
  const container = (
    kind: string,
  ): {
    readonly command?: readonly string[];
    readonly args?: readonly string[];
    readonly readinessProbe?: { readonly exec?: { readonly command: readonly string[] } };
  } => podOf(all.find(({ content }) => content["kind"] === kind)!)!.containers[0]!;
  const redis = container("StatefulSet");
  return {
    redis: redis.command!,
    health: redis.readinessProbe!.exec!.command[2]!,
    worker: container("Deployment").args!,
    audit: container("CronJob").args!,
  };
}

test("compose.yaml", () => run(compose()), 120_000);
test("kubernetes/", () => run(kubernetes()), 120_000);

/** Starts it all over a few repositories that a server on this machine has. */
async function run(deployment: Deployment): Promise<void> {
  const [port, metrics] = [await freePort(), await freePort()];
  const folder = createFolder("deployment");
  const organisation = createOrganisation(count);
  for (let i = 0; i < count; i++)
    spawnSync("git", ["update-server-info"], { cwd: join(organisation.dir, nameOf(i)), env: hermeticEnvironment() });
  const server = await startGitServer(organisation.dir);
  // The volumes.
  for (const name of ["reports", "work", "state"]) mkdirSync(join(folder, name));
  const list = join(folder, "repositories.txt");
  writeFileSync(list, Array.from({ length: count }, (_, i) => `${server.url}/${nameOf(i)}\n`).join(""));
  const here = (word: string): string =>
    word
      .replace(/--dir \/data/, `--dir ${folder} --port ${port} --bind 127.0.0.1 --save ''`)
      .replace("redis-cli ping", `redis-cli -p ${port} ping`)
      .replace("redis://redis:6379", `redis://127.0.0.1:${port}`)
      .replace("0.0.0.0:9464", `127.0.0.1:${metrics}`)
      .replace(/(^|=)\/(reports|work|state)/, (_, before: string, name: string) => `${before}${folder}/${name}`)
      .replace("github:acme", list);
  const env = { ...hermeticEnvironment({ LEAKSCAN_QUEUE_PASSWORD: password }), PATH: process.env["PATH"] ?? "" };
  const start = (command: string, args: readonly string[]): ReturnType<typeof spawn> => {
    const child = spawn(command, args, { cwd: folder, env, stdio: ["ignore", "pipe", "pipe"] });
    onTestFinished(() => void child.kill("SIGKILL"));
    return child;
  };
  const [shell = "", ...script] = deployment.redis.map(here);
  start(shell, script);
  const health = here(deployment.health);
  for (let tries = 0; spawnSync("sh", ["-c", health], { env }).status !== 0; tries++) {
    expect(tries).toBeLessThan(300);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const open = spawnSync("redis-cli", ["-p", String(port), "ping"], { encoding: "utf8" });
  expect(open.stdout).toContain("NOAUTH");
  const worker = start(process.execPath, [program, ...deployment.worker.map(here)]);
  const audit = start(process.execPath, [program, ...deployment.audit.map(here)]);
  let said = "";
  audit.stderr!.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const [code] = (await once(audit, "exit")) as [number];
  expect([code, said.replaceAll(/^.*(worker|report).*\n/gim, "")]).toEqual([1, expect.not.stringContaining("fix:")]);
  expect(existsSync(join(folder, "state/audit.html"))).toBe(true);
  if (deployment.worker.some((word) => word.startsWith("--metrics"))) {
    for (const path of ["livez", "readyz"])
      expect((await fetch(`http://127.0.0.1:${metrics}/${path}`)).status).toBe(200);
    const text = await (await fetch(`http://127.0.0.1:${metrics}/metrics`)).text();
    // What scaling.yaml asks Prometheus for.
    expect(text).toMatch(/^leakscan_queue_jobs\{host="[^"]+",state="waiting"\} 0$/m);
  }
  worker.kill("SIGTERM");
  expect(await once(worker, "exit")).toEqual([0, null]);
}
