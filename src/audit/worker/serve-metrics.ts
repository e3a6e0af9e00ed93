/** Health and metrics over HTTP, for who runs the worker: `/livez`, `/readyz`, `/metrics`. Numbers only, no names of repositories. */

import http from "node:http";
import { Queue as BullQueue } from "bullmq";
import type { Redis } from "ioredis";
import { ScanError } from "../../core/error.ts";
import { says } from "../../messages/errors.ts";
import { listHosts, namesBelow } from "../queue/redis/connect.ts";
import { metricsText, type Waiting } from "./metrics.ts";
import type { WorkerCount } from "./worker-count.ts";

/** Serves them; yields what ends that. Throws a ScanError where the port cannot be had. */
export async function serveMetrics(
  { host, port }: { readonly host: string; readonly port: number },
  count: WorkerCount,
  client: Redis,
  prefix: string,
): Promise<() => void> {
  const isReady = (): boolean => client.status === "ready" && !count.isStopping;
  const server = http.createServer((request, response) => {
    const end = (status: number, text: string): void => {
      response.writeHead(status, { "content-type": "text/plain; version=0.0.4; charset=utf-8" }).end(text);
    };
    if (request.method !== "GET" && request.method !== "HEAD") return end(405, "");
    if (request.url === "/livez") return end(200, "ok\n");
    if (request.url === "/readyz") return isReady() ? end(200, "ok\n") : end(503, "not ready\n");
    if (request.url !== "/metrics") return end(404, "");
    const waiting = isReady() ? waitingJobs(client, prefix) : Promise.resolve([]);
    waiting
      .catch(() => [])
      .then(
        (all) => end(200, metricsText(count, all, isReady())),
        () => end(500, ""),
      );
  });
  server.requestTimeout = 10_000;
  await new Promise<void>((resolve, reject) => {
    server.once("error", (cause) => {
      const code = (cause as NodeJS.ErrnoException).code ?? "unknown";
      reject(new ScanError("metrics-failed", says("metricsFailed", `${host}:${port}`, code), { cause }));
    });
    server.listen(port, host, resolve);
  });
  return () => {
    server.close();
    server.closeAllConnections();
  };
}

/** Jobs of each host by their state, as the server counts them. */
async function waitingJobs(client: Redis, prefix: string): Promise<Waiting[]> {
  const names = namesBelow(prefix);
  const all: Waiting[] = [];
  for (const host of await listHosts(client, names)) {
    const queue = new BullQueue(names.ofHost(host), { connection: client, prefix, skipVersionCheck: true });
    queue.on("error", () => {});
    all.push({ host, jobs: await queue.getJobCounts("prioritized", "delayed", "active") });
    await queue.close();
  }
  return all;
}
