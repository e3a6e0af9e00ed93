/** From what was typed to how an audit runs, checked. */

import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { availableParallelism, totalmem } from "node:os";
import path from "node:path";
import { UsageError } from "../core/error.ts";
import { says } from "../messages/errors.ts";
import { chooseLanguage } from "../messages/choose-language.ts";
import type { Language } from "../messages/report-catalogue.ts";
import { nearest } from "../policy/nearest.ts";
import { parseSize } from "../policy/size.ts";
import { auditFormats, type RawOptions } from "../scan/options.ts";
import { listOf } from "../scan/outputs.ts";
import type { AuditContext } from "./context.ts";
import type { FilterRaw } from "./inventory/filter.ts";
import type { Limits } from "./queue/queue.ts";
import { queueSettings, type QueueRaw, type QueueSettings } from "./queue/redis/settings.ts";
import { type AuditFormat, formatOfFile } from "./report/formats.ts";

/** Options as typed: nothing is checked yet. */
export interface AuditRaw extends RawOptions, FilterRaw, LimitsRaw, QueueRaw {
  readonly state?: string | undefined;
  readonly mirrors?: boolean | undefined;
  readonly restart?: boolean | undefined;
  readonly failOn?: string | undefined;
  readonly dryRun?: boolean | undefined;
  readonly wikis?: boolean | undefined;
}

/** What fails an audit beside what could not be read. */
export type FailOn = "any" | "new" | "never";

/** A report that is written. */
export interface AuditOutput {
  readonly format: AuditFormat;
  /** `null` is standard output. */
  readonly file: string | null;
}

/** How an audit runs. */
export interface AuditSettings {
  /** Absolute. */
  readonly state: string;
  readonly processes: number;
  /** The queue for many machines; `null` where this machine scans. */
  readonly queue: QueueSettings | null;
  readonly limits: Limits;
  readonly mostDisk: number;
  readonly keepsMirrors: boolean;
  readonly restart: boolean;
  readonly failOn: FailOn;
  readonly outputs: readonly AuditOutput[];
  readonly language: Language;
  readonly quiet: boolean;
  /** What each repository is scanned with. */
  readonly scan: RawOptions;
}

/** The folder of the state where none is named. */
export const defaultState = "leakscan-audit";

/** Checks what was typed. Throws a UsageError where a value is wrong. */
export function auditSettings(raw: AuditRaw, { cwd, env }: AuditContext): AuditSettings {
  const processes = processesOf(raw);
  return {
    state: path.resolve(cwd, raw.state ?? defaultState),
    processes,
    queue: queueSettings(raw, { cwd, env }),
    ...limitsOf(raw, processes),
    keepsMirrors: raw.mirrors !== false,
    restart: raw.restart === true,
    failOn: raw.failOn === undefined ? "any" : choice("fail-on", raw.failOn, ["any", "new", "never"]),
    outputs: outputsOf(raw),
    language: chooseLanguage(raw.lang === undefined ? undefined : choice("lang", raw.lang, ["en", "ja", "ko"]), env),
    quiet: raw.quiet === true,
    scan: {
      ...(raw.config !== undefined && { config: path.resolve(cwd, raw.config) }),
      ...(raw.baseline !== undefined && { baseline: path.resolve(cwd, raw.baseline) }),
      ...(raw.verify === true && { verify: true }),
      ...(raw.strict === true && { strict: true }),
      ...(raw.identifiers === true && { identifiers: true }),
      ...(raw.maxSize !== undefined && { maxSize: raw.maxSize }),
      ...(raw.trustRepoConfig === true && { trustRepoConfig: true }),
      ...(raw.cache === false && { cache: false }),
      // The processes are the parallelism; threads in each of them would only take turns.
      jobs: raw.jobs ?? String(Math.max(1, Math.floor(availableParallelism() / processes))),
    },
  };
}

/** As typed: how much one machine does at a time, and what one repository may take. */
export interface LimitsRaw {
  readonly processes?: string | undefined;
  readonly timeout?: string | undefined;
  readonly maxMemory?: string | undefined;
  readonly maxDisk?: string | undefined;
}

/** Repositories that are scanned at a time. */
export function processesOf({ processes }: LimitsRaw): number {
  return processes === undefined ? availableParallelism() : count(processes);
}

/** Limits of one repository, where so many are scanned at a time. */
export function limitsOf(raw: LimitsRaw, processes: number): { readonly limits: Limits; readonly mostDisk: number } {
  const memory = raw.maxMemory === undefined ? fairShare(processes) : size("max-memory", raw.maxMemory);
  return {
    limits: { milliseconds: raw.timeout === undefined ? 3_600_000 : duration("timeout", raw.timeout), memory },
    mostDisk: raw.maxDisk === undefined ? 50e9 : size("max-disk", raw.maxDisk),
  };
}

/** What an audit is of, and how: one that was stopped goes on only with the same. */
export async function digestOf(what: readonly string[], { scan }: AuditSettings): Promise<string> {
  const { jobs: _, ...decisive } = scan;
  // A config that was changed meanwhile judges otherwise.
  const files = [scan.config, scan.baseline].filter((file) => file !== undefined);
  const texts = await Promise.all(files.map((file) => readFile(file, "utf8").catch(() => null)));
  return createHash("sha256")
    .update(JSON.stringify([LEAKSCAN_VERSION, what, decisive, texts]))
    .digest("hex")
    .slice(0, 32);
}

/** Three quarters of the machine for all processes together, and not less than what a common repository needs. */
function fairShare(processes: number): number {
  return Math.max(512e6, Math.floor((totalmem() * 0.75) / processes));
}

function outputsOf(raw: AuditRaw): AuditOutput[] {
  const formats = listOf(raw.format).map((one) => choice("format", one, auditFormats));
  const files = listOf(raw.output);
  if (files.length === 0 && formats.length <= 1) return [{ format: formats[0] ?? "human", file: null }];
  if (formats.length > 0 && formats.length !== files.length)
    throw new UsageError(says("formatsAndOutputs", formats.length, files.length));
  return files.map((file, index) => ({
    format: formats[index] ?? formatOfFile(file) ?? "human",
    file: file === "-" ? null : file,
  }));
}

function choice<T extends string>(option: string, typed: string, choices: readonly T[]): T {
  const known = choices.find((one) => one === typed);
  if (known !== undefined) return known;
  const meant = nearest(typed, choices);
  throw new UsageError(
    says("optionValueUnknown", option, JSON.stringify(typed.slice(0, 80)), meant, choices.join(", ")),
  );
}

function count(typed: string): number {
  const number = Number(typed);
  if (Number.isInteger(number) && number >= 1 && number <= 256) return number;
  throw new UsageError(says("notProcesses", JSON.stringify(typed.slice(0, 80))));
}

/** Bytes of a size as typed. */
export function size(option: string, typed: string): number {
  const bytes = parseSize(typed);
  if (bytes !== undefined) return bytes;
  throw new UsageError(says("optionNotASize", option, JSON.stringify(typed.slice(0, 80))));
}

const units: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000 };

/** The longest that a timer waits is 24.8 days. */
const mostMilliseconds = 2 ** 31 - 1;

/** Milliseconds of a time as typed. */
export function duration(option: string, typed: string): number {
  const [, number = "", unit = ""] = /^(\d{1,9})([smh])$/.exec(typed.trim()) ?? [];
  const milliseconds = Number(number) * (units[unit] ?? Number.NaN);
  if (milliseconds >= 1000) return Math.min(milliseconds, mostMilliseconds);
  throw new UsageError(says("optionNotATime", option, JSON.stringify(typed.slice(0, 80))));
}
