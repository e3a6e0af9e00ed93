/** Debian's redis-server on a free port of loopback, with its files in a temp folder. Ends with the file's last test. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { afterAll } from "vitest";
import { freePort } from "./free-port.ts";
import { createFolder } from "../git.ts";

/** A running server. */
export interface RedisServer {
  readonly port: number;
  readonly url: string;
  /** Holds every change that was ever made. */
  readonly folder: string;
  /** Asks it with redis-cli; yields what it prints. */
  ask(...words: string[]): string;
  /** Ends it at once, as a machine that loses its power. */
  kill(): Promise<void>;
  /** Starts it again on the same port and with the same files. */
  start(): Promise<void>;
}

const servers = new Set<RedisServer>();
afterAll(async () => {
  for (const one of servers) await one.kill();
});

/** Starts one that writes each change to disk. `config` are lines of its config, such as those of an ACL. */
export async function startRedis(...config: string[]): Promise<RedisServer> {
  const port = await freePort();
  const folder = createFolder("redis");
  const lines = [`port ${port}`, "bind 127.0.0.1", `dir ${folder}`, "appendonly yes", 'save ""', ...config];
  let child: ChildProcess;
  const server: RedisServer = {
    port,
    url: `redis://127.0.0.1:${port}`,
    folder,
    ask: (...words) => execFileSync("redis-cli", ["-p", String(port), ...words], { encoding: "utf8" }).trimEnd(),
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill("SIGKILL");
      await once(child, "exit");
    },
    async start() {
      child = spawn("redis-server", ["-"], { stdio: ["pipe", "ignore", "ignore"] });
      child.stdin?.end(lines.join("\n"));
      for (let tries = 0; !isUp(port); tries++) {
        if (tries > 300) throw new Error("redis-server did not start");
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
  };
  servers.add(server);
  await server.start();
  return server;
}

function isUp(port: number): boolean {
  try {
    // A server that asks for a password is up as well.
    return /PONG|NOAUTH/.test(
      execFileSync("redis-cli", ["-p", String(port), "ping"], { encoding: "utf8", stdio: "pipe" }),
    );
  } catch {
    return false;
  }
}
