/**
 * The scans as the package offers them: each call yields its findings one by one, and the whole report where it is wanted. The same
 * use cases as the command line's, with what a program would rather hand over than type.
 */

import path from "node:path";
import type { Finding, Report } from "../core/finding.ts";
import { counts } from "../core/summary.ts";
import { ownEnvironment } from "../git/run.ts";
import type { Progress } from "../sources/result.ts";
import type { RangeSpec } from "../sources/range/range.ts";
import type { Context } from "./context.ts";
import type { RawOptions } from "./options.ts";
import type { Outcome } from "./reports/build-report.ts";
import { scanFiles as files } from "./scan-files.ts";
import { scanHistory as history } from "./scan-history.ts";
import { scanRange as range } from "./scan-range.ts";
import { scanStaged as staged } from "./scan-staged.ts";
import { scanStdin as stdin } from "./scan-stdin.ts";

/** What every scan takes beside the options of the command line, which have the same names here (`maxSize`, `strict`, ...). */
export interface ScanOptions extends Omit<RawOptions, "format" | "output" | "quiet" | "progress" | "verify"> {
  /** Folder that paths are relative to and whose repository is scanned; the process's own where absent. */
  readonly cwd?: string;
  /** Variables of git and of the language; the process's own where absent. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Ends the scan early: what was read until then is reported, and the rest as not read. */
  readonly signal?: AbortSignal;
  /** Called while it scans. */
  readonly onProgress?: (progress: Progress) => void;
}

/** Of {@link scanText}: the config of the folder counts. */
export interface TextOptions extends ScanOptions {
  /** Path that the text is known by: the rules of the config for paths hold for it. */
  readonly filename?: string | undefined;
}

/**
 * A scan. It starts with the first use and runs once: iterate it for the findings that count, worst first, or await `report()` for all
 * that is known. Leaving the loop early ends the scan.
 */
export interface Scan extends AsyncIterable<Finding> {
  /** The report. Rejects with a ScanError where it could not scan, with a UsageError where options or config are wrong. */
  report(): Promise<Report>;
  /** The report with the settings that it was made by, as `render` takes it. */
  outcome(): Promise<Outcome>;
}

/** Scans a text, or bytes. */
export function scanText(text: string | Uint8Array, options: TextOptions = {}): Scan {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  return scanOf(options, (context) => stdin(once(bytes), options, context));
}

/** Scans files and folders as they stand on disk; the folder itself where none is named. */
export function scanFiles(paths: readonly string[], options: ScanOptions & { readonly ignore?: boolean } = {}): Scan {
  return scanOf(options, (context) => files(paths, options, context));
}

/** Scans what the next commit adds. */
export function scanStaged(options: ScanOptions = {}): Scan {
  return scanOf(options, (context) => staged(options, context));
}

/** Scans what the commits of a range add, written `base..head`. */
export function scanRange(commits: string | RangeSpec, options: ScanOptions = {}): Scan {
  return scanOf(options, (context) => range(commits, options, context));
}

/** Scans everything that a repository has ever held: that of the folder, or of a URL or another folder. */
export function scanHistory(options: ScanOptions & { readonly repository?: string } = {}): Scan {
  return scanOf(options, (context) => history(options.repository, options, context));
}

function scanOf(options: ScanOptions, start: (context: Context) => Promise<Outcome>): Scan {
  const stop = new AbortController();
  const { cwd = path.resolve(), env = ownEnvironment, signal, onProgress } = options;
  let running: Promise<Outcome> | undefined;
  const outcome = (): Promise<Outcome> =>
    (running ??= start({
      cwd,
      env,
      signal: signal === undefined ? stop.signal : AbortSignal.any([signal, stop.signal]),
      ...(onProgress && { onProgress }),
    }));
  return {
    outcome,
    report: async () => (await outcome()).report,
    async *[Symbol.asyncIterator]() {
      try {
        const { report, settings } = await outcome();
        yield* report.findings.filter((finding) => counts(finding, settings.strict.value));
      } finally {
        stop.abort();
      }
    },
  };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
  yield bytes;
}
