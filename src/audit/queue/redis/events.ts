/**
 * What becomes of jobs, as the server tells it: BullMQ writes each change into a stream of the job's queue. BullMQ's own listener has
 * a connection for each queue; this one reads the streams of all hosts over one.
 */

import type { Redis } from "ioredis";

/** Something that has happened to a job. */
export interface JobEvent {
  readonly host: string;
  readonly id: string;
  /** BullMQ's word: `active`, `completed`, `failed`, `stalled`, `delayed` … */
  readonly event: string;
  /** Of a completed job, as JSON. */
  readonly returnvalue?: string;
  readonly failedReason?: string;
}

/** Milliseconds that one question waits for an answer: less than the connection's own patience. */
const patience = 10_000;

/** Events of one answer. */
const most = 1000;

/**
 * Tells every event, from the beginning of what the server remembers, until it is ended.
 * @param streams the key of each host's stream
 */
export function listenTo(
  streams: ReadonlyMap<string, string>,
  client: Redis,
  hear: (event: JobEvent) => void,
): () => void {
  const connection = client.duplicate();
  // It comes back by itself; who wants to know of it listens to the other connection.
  connection.on("error", () => {});
  const hosts = [...streams.keys()];
  const keys = [...streams.values()];
  const last = hosts.map(() => "0-0");
  let isEnded = false;
  const listen = async (): Promise<void> => {
    while (!isEnded) {
      const told = await connection.xread("COUNT", most, "BLOCK", patience, "STREAMS", ...keys, ...last);
      for (const [key, entries] of told ?? []) {
        const i = keys.indexOf(key);
        for (const [number, fields] of entries) {
          last[i] = number;
          const entry: Record<string, string> = {};
          for (let at = 0; at + 1 < fields.length; at += 2) entry[fields[at] ?? ""] = fields[at + 1] ?? "";
          const { jobId: id, event, ...rest } = entry;
          if (id !== undefined && event !== undefined) hear({ host: hosts[i] ?? "", id, event, ...rest });
        }
      }
    }
  };
  const begin = (): void => {
    // A question that the server refuses is asked again; what is missed meanwhile is found by looking at each job.
    listen().catch(() => {
      if (!isEnded) setTimeout(begin, 1000).unref();
    });
  };
  if (keys.length > 0) begin();
  return () => {
    isEnded = true;
    connection.disconnect();
  };
}
