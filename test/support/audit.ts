/** `leakscan audit` in tests: run to its end, and its report without what differs from run to run. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createFolder } from "./git.ts";
import { leakscan, type Run } from "./program.ts";

/** The joined report as JSON has it, as far as tests look at it. */
export interface AuditJson {
  readonly audit: {
    readonly number: number;
    readonly complete: boolean;
    readonly partial: boolean;
    readonly previousAt: string | null;
  };
  readonly summary: {
    readonly repositories: { read: number; unread: number; left: number; gone: number };
    readonly secrets: number;
    readonly new: number;
    readonly resolved: number;
    readonly atHead: number;
  };
  readonly repositories: readonly {
    readonly id: string;
    readonly name: string;
    readonly status: string;
    readonly why?: string;
    readonly change?: string;
    readonly asOf?: string;
    readonly previousName?: string;
  }[];
  readonly secrets: readonly {
    readonly masked: string;
    readonly fingerprint: string;
    readonly state: string;
    readonly change?: string;
    readonly counts: boolean;
    readonly resolved?: { readonly why: string };
    readonly repositoryCount: number;
    readonly atHeadCount: number;
    readonly owners: readonly string[];
    readonly repositories: readonly {
      readonly repository: string;
      readonly atHead: boolean;
      readonly branches: readonly string[];
      readonly asOf?: string;
    }[];
  }[];
}

/** An audit that was run. */
export interface AuditRun extends Run {
  readonly report: AuditJson | null;
}

/** Runs an audit; `options.state` keeps what it knows for the next one. */
export function audit(
  args: readonly string[],
  options: { readonly state: string; readonly env?: Readonly<Record<string, string>> },
): AuditRun {
  const file = join(createFolder("audit"), "report.json");
  const run = leakscan(["audit", ...args, "--state", options.state, "--output", file, "--processes", "2"], {
    cwd: createFolder("cwd"),
    timeout: 120_000,
    ...(options.env && { env: options.env }),
  });
  return { ...run, report: reportOf(file) };
}

/** Reads a joined report; `null` where there is none. */
export function reportOf(file: string): AuditJson | null {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as AuditJson;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

/** A report without times, for comparing two runs. */
export function timeless(report: AuditJson | null): unknown {
  const times = new Set(["startedAt", "endedAt", "since", "lastSeen", "durationMs", "at", "asOf"]);
  return JSON.parse(JSON.stringify(report, (key, value: unknown) => (times.has(key) ? undefined : value)));
}
