/** A worker's numbers in the text form that Prometheus reads. */

import { classes, type WorkerCount } from "./worker-count.ts";

/** Jobs of a host by their state. */
export interface Waiting {
  readonly host: string;
  readonly jobs: Readonly<Record<string, number>>;
}

/** The metrics. */
export function metricsText(count: WorkerCount, waiting: readonly Waiting[], isReady: boolean): string {
  const { read, unread, failed, divided, lost } = count;
  const scans = Object.entries({ read, unread, failed, divided, lost }).map(
    ([result, number]) => [`{result="${result}"}`, number] as const,
  );
  const total = read + unread + failed + divided + lost;
  return [
    ...metric("leakscan_worker_scans_total", "counter", "Scans by how they ended.", scans),
    ...metric("leakscan_worker_running", "gauge", "Scans that run.", [["", count.running]]),
    ...metric("leakscan_worker_processes", "gauge", "Scans that may run at a time.", [["", count.processes]]),
    ...metric("leakscan_worker_ready", "gauge", "1 where the queue is connected and jobs are taken.", [
      ["", Number(isReady)],
    ]),
    ...metric("leakscan_worker_bytes_total", "counter", "Bytes scanned.", [["", count.bytes]]),
    ...metric("leakscan_worker_findings_total", "counter", "Findings that count.", [["", count.findings]]),
    ...metric("leakscan_worker_scan_seconds", "histogram", "Time of one scan, clone included.", [
      ...classes.map((most, i) => [`_bucket{le="${most}"}`, count.within[i] ?? 0] as const),
      ['_bucket{le="+Inf"}', total],
      ["_sum", count.seconds],
      ["_count", total],
    ]),
    ...metric(
      "leakscan_queue_jobs",
      "gauge",
      "Jobs in the queue, for all workers together.",
      waiting.flatMap(({ host, jobs }) =>
        Object.entries(jobs).map(([state, number]) => [`{host="${host}",state="${stateOf(state)}"}`, number] as const),
      ),
    ),
    "",
  ].join("\n");
}

function metric(
  name: string,
  type: "counter" | "gauge" | "histogram",
  help: string,
  values: readonly (readonly [suffix: string, value: number])[],
): string[] {
  return [
    `# HELP ${name} ${help}`,
    `# TYPE ${name} ${type}`,
    ...values.map(([suffix, value]) => `${name}${suffix} ${value}`),
  ];
}

/** BullMQ calls what waits `prioritized`, since every job has a priority. */
function stateOf(state: string): string {
  return state === "prioritized" ? "waiting" : state;
}
