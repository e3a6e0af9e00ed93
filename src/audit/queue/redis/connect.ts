/** The connection to the queue's server, and the names of what lies there. */

import { Redis, type RedisOptions } from "ioredis";
import { ScanError } from "../../../core/error.ts";
import { says } from "../../../messages/errors.ts";
import type { QueueAddress } from "./address.ts";

/**
 * Connects. A connection that is lost later comes back by itself; what was asked meanwhile waits for it.
 * @throws ScanError `queue-unreachable` where the first try fails
 */
export async function connect(address: QueueAddress): Promise<Redis> {
  let isFirst = true;
  // A wrong password or address will not come right by trying again.
  const retryStrategy = (tries: number): number | null => (isFirst ? null : pauseBefore(tries));
  const client = new Redis({ ...optionsOf(address), lazyConnect: true, retryStrategy });
  let cause: unknown;
  const keep = (error: unknown): void => {
    cause ??= error;
  };
  client.on("error", keep);
  try {
    await client.connect();
    await client.ping();
  } catch (error) {
    client.disconnect();
    throw unreachable(address, cause ?? error);
  }
  isFirst = false;
  client.off("error", keep);
  // Each failed try is an event; who wants to know listens to `close` and `ready`.
  client.on("error", () => {});
  return client;
}

function optionsOf({
  host,
  port,
  database,
  isEncrypted,
  user,
  password,
}: QueueAddress): Omit<RedisOptions, "replyMapping"> {
  return {
    host,
    port,
    db: database,
    ...(user !== undefined && { username: user }),
    ...(password !== undefined && { password }),
    ...(isEncrypted && { tls: {} }),
    connectTimeout: 10_000,
    // A network that swallows everything says nothing at all: longer than any answer takes, it counts as lost.
    socketTimeout: 30_000,
    keepAlive: 10_000,
    // As BullMQ asks.
    maxRetriesPerRequest: null,
  };
}

function pauseBefore(tries: number): number {
  return Math.min(100 * 2 ** Math.min(tries, 10), 5000);
}

function unreachable({ shown }: QueueAddress, cause: unknown): ScanError {
  // The server's own words, such as WRONGPASS, have no code.
  const { code, message } = cause as { readonly code?: unknown; readonly message?: unknown };
  const word = /^[A-Z]{2,}\b/.exec(String(message))?.[0];
  return new ScanError("queue-unreachable", says("queueUnreachable", shown, String(code ?? word ?? "unknown")), {
    cause,
  });
}

/** The server was away for so many milliseconds. */
export function lostQueue({ shown }: QueueAddress, milliseconds: number): ScanError {
  return new ScanError("queue-lost", says("queueLost", shown, Math.max(1, Math.round(milliseconds / 60_000))));
}

/** What the server answers where it is full, read-only or does not let this user write; other errors stay as they are. */
export function refusedQueue({ shown }: QueueAddress, error: unknown): unknown {
  const word = refusalOf(error);
  if (word === undefined) return error;
  return new ScanError("queue-refused", says("queueRefused", shown, word), { cause: error });
}

/** The server's word where it refuses a command: `OOM`, `READONLY`, `NOPERM` … */
export function refusalOf(error: unknown): string | undefined {
  const { name, message, previousErrors } = Object(error) as Partial<Error> & { readonly previousErrors?: unknown };
  if (name !== "ReplyError") return undefined;
  // A transaction is refused for what was refused in it.
  const [first] = Array.isArray(previousErrors) ? (previousErrors as unknown[]) : [];
  return first !== undefined
    ? refusalOf(first)
    : /\b(OOM|READONLY|MISCONF|NOPERM|NOAUTH|LOADING|MASTERDOWN|NOREPLICAS)\b/.exec(String(message))?.[1];
}

/** The server's `maxmemory-policy`, where it may drop jobs when it is full; `null` where it keeps all, or does not say. */
export async function evictionPolicy(client: Redis): Promise<string | null> {
  const facts = await client.info("memory").catch(() => "");
  const policy = /^maxmemory_policy:([\w-]+)/m.exec(facts)?.[1] ?? "noeviction";
  // Without a limit nothing is dropped.
  const isLimited = Number(/^maxmemory:(\d+)/m.exec(facts)?.[1] ?? 0) > 0;
  return isLimited && policy !== "noeviction" ? policy : null;
}

/** Names of queues, and of the two sets beside them. */
export interface Names {
  /** Jobs of one host. Only workers of the same version take them: the joined report is of one set of rules. */
  readonly ofHost: (host: string) => string;
  /** The audits themselves, each the parent of its jobs. */
  readonly audits: string;
  /** Set of all hosts that have jobs. */
  readonly hosts: string;
  /** Sorted set of workers by their last sign of life. */
  readonly workers: string;
}

/** The hosts that have jobs, in order. What is no name of a queue is passed over. */
export async function listHosts(client: Redis, { hosts }: Names): Promise<readonly string[]> {
  return (await client.smembers(hosts)).filter((host) => /^[\w.-]+$/.test(host)).sort();
}

/** The names below a prefix. */
export function namesBelow(prefix: string): Names {
  return {
    ofHost: (host) => `${LEAKSCAN_VERSION}-${host}`,
    audits: `${LEAKSCAN_VERSION}-audits`,
    hosts: `${prefix}:hosts:${LEAKSCAN_VERSION}`,
    workers: `${prefix}:workers:${LEAKSCAN_VERSION}`,
  };
}

/** How often a worker gives a sign of life, and after how long without one it counts as gone; milliseconds. */
export const signs = { interval: 5000, patience: 20_000 } as const;
