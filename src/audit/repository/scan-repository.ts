/** One repository, from fetching it to its report: what a process of a queue does. */

import { mkdir, rm } from "node:fs/promises";
import { ScanError, UsageError } from "../../core/error.ts";
import { summarise } from "../../core/summary.ts";
import { hardenedEnvironment } from "../../git/harden.ts";
import { explain } from "../../rules/explain.ts";
import { tell } from "../../report/masked-report.ts";
import type { ToldReport } from "../../report/reported.ts";
import { safeJson } from "../../report/json.ts";
import type { Context } from "../../scan/context.ts";
import { explainWith } from "../../scan/rules/explain.ts";
import type { Outcome } from "../../scan/reports/build-report.ts";
import { renderParts } from "../../scan/reports/render.ts";
import { verifyOutcome } from "../../scan/reports/verify-findings.ts";
import { writeFileWhole } from "../../scan/reports/write-text.ts";
import type { Trust } from "../../scan/policy/load-policy.ts";
import { scanClone } from "../../scan/scan-history.ts";
import type { ScanSetup, Step } from "../queue/queue.ts";
import type { ReadFacts, Repository, Result, TooLargeForOne } from "../repository.ts";
import { reportFile, secretsFile } from "../state/files.ts";
import { cloneOf, isPart } from "./clone-place.ts";
import { joinShards } from "./join-shards.ts";
import { updateMirror } from "./mirror.ts";
import { readOwners } from "./owners.ts";
import { packBytes } from "./pack-bytes.ts";
import { secretsOf } from "./secrets.ts";
import { withToken } from "./credentials.ts";

/** What the process is given beside the repository. */
export interface ScanWorld {
  readonly env: Context["env"];
  readonly signal: AbortSignal;
  readonly onStep: (step: Step) => void;
  /** This repository's URL, where it was given with credentials. */
  readonly privateUrl?: string | undefined;
}

/** Scans a repository and writes its report. Never throws: what went wrong is the result. */
export async function scanRepository(
  repository: Repository,
  setup: ScanSetup,
  world: ScanWorld,
): Promise<Result | TooLargeForOne> {
  const { source } = repository;
  const mostWhole = (!isPart(setup) && setup.mostWhole) || Infinity;
  const mirror = cloneOf(repository, setup);
  try {
    // What its host says spares the clone.
    if ((repository.size ?? 0) > mostWhole) return { kind: "large", bytes: repository.size ?? 0 };
    if (source.kind === "remote") await fetchTo(mirror, source, setup, world);
    const folder = source.kind === "folder" ? source.path : mirror;
    const bytes = mostWhole === Infinity ? 0 : await packBytes(folder);
    if (bytes > mostWhole) return { kind: "large", bytes };
    return { kind: "read", facts: await scan(folder, repository, setup, world) };
  } catch (error) {
    const result = unread(error);
    const isAbsent = repository.isWiki === true && result.kind === "unread" && result.why.startsWith("not-found:");
    return isAbsent ? await nothing(repository, setup).catch(unread) : result;
  } finally {
    if (source.kind === "remote" && (!setup.keepsMirrors || isPart(setup)))
      await rm(mirror, { recursive: true, force: true });
  }
}

/** Milliseconds that a host may be silent while it is fetched from. */
const mostSilence = 120_000;

async function fetchTo(
  folder: string,
  source: Repository["source"] & { readonly kind: "remote" },
  setup: ScanSetup,
  { env, signal, onStep, privateUrl }: ScanWorld,
): Promise<void> {
  await mkdir(setup.mirrors, { recursive: true, mode: 0o700 });
  await updateMirror({
    url: privateUrl ?? withToken(source, env),
    folder,
    env,
    signal,
    mostDisk: setup.mostDisk,
    mostSilence,
    onReceived: () => onStep({ phase: "cloning", bytes: 0 }),
  });
}

async function scan(
  folder: string,
  { id, name }: Repository,
  setup: ScanSetup,
  { env, signal, onStep }: ScanWorld,
): Promise<ReadFacts> {
  const context: Context = {
    cwd: setup.cwd,
    env: { ...env, XDG_CACHE_HOME: setup.cache },
    signal,
    onProgress: ({ phase, bytes }) => onStep({ phase, bytes }),
  };
  const clone = { folder, name };
  const trust = async (): Promise<Trust> => ({ kind: "none" });
  const { outcome: scanned, isWhole } =
    setup.shards === undefined
      ? { outcome: await scanClone(clone, setup.raw, context, trust), isWhole: true }
      : await joinShards(setup.shards, clone, setup.raw, context, trust);
  // Shards are verified where they come together.
  const outcome =
    setup.raw.verify === true && setup.raw.shard === undefined ? await verifyOutcome(scanned, context) : scanned;
  signal.throwIfAborted();
  const told = toldOf(outcome);
  const where = { dir: folder, env: hardenedEnvironment(env) };
  const { head } = told.scan;
  const owners = told.findings.length === 0 || head === undefined ? () => [] : await readOwners(where, head);
  const secrets = secretsOf(told, owners, outcome.settings.strict.value)
    .map((one) => `${safeJson(one)}\n`)
    .join("");
  const report = await renderParts(outcome, { colour: false, width: 100, command: "leakscan" }, "json");
  await writeState(reportFile(setup.reports, id), report);
  await writeState(secretsFile(setup.reports, id), secrets);
  const { scan: facts } = told;
  return {
    rulesVersion: told.tool.rulesVersion,
    ...(facts.head !== undefined && { head: facts.head }),
    commits: facts.commits,
    blobs: facts.blobs,
    bytes: facts.bytes,
    durationMs: facts.durationMs,
    at: facts.at ?? new Date().toISOString(),
    findings: summarise(outcome.report, outcome.settings.strict.value).findings,
    notRead: facts.notRead.length,
    cut: facts.cut.length,
    secretsBytes: Buffer.byteLength(secrets),
    ...(!isWhole &&
      setup.shards !== undefined &&
      setup.shards.failed.length > 0 && { failedShards: setup.shards.failed }),
  };
}

/** A wiki that nobody ever wrote in. */
async function nothing({ id }: Repository, { reports }: ScanSetup): Promise<Result> {
  await writeState(secretsFile(reports, id), "");
  const none = {
    rulesVersion: "",
    commits: 0,
    blobs: 0,
    bytes: 0,
    durationMs: 0,
    findings: 0,
    notRead: 0,
    cut: 0,
    secretsBytes: 0,
  };
  return { kind: "read", facts: { ...none, at: new Date().toISOString() } };
}

async function writeState(file: string, text: string | Iterable<string>): Promise<void> {
  try {
    await writeFileWhole(file, text, true);
  } catch (cause) {
    throw new StateUnwritable(cause);
  }
}

function toldOf({ report, settings, customRules }: Outcome): ToldReport {
  return tell(report, {
    explain: explainWith(customRules ?? [], explain),
    showSecrets: false,
    strict: settings.strict.value,
  });
}

/** The state folder takes nothing more: no other repository could be done either. */
class StateUnwritable extends Error {
  /** The system's word for it: `ENOSPC`. */
  readonly code: string;

  constructor(cause: unknown) {
    super("the report could not be written", { cause });
    // Writing a file wraps what the system said.
    const { cause: inner, code = "" } = cause as { readonly cause?: unknown; readonly code?: string };
    this.code = (inner as NodeJS.ErrnoException | undefined)?.code ?? code;
  }
}

function unread(error: unknown): Result {
  if (error instanceof StateUnwritable) return { kind: "stop", code: error.code };
  if (error instanceof ScanError && error.code === "clone-failed") return notFetched(error.message);
  const word = error instanceof ScanError ? error.code : error instanceof UsageError ? "usage" : "scan-failed";
  return { kind: "unread", why: `${word}: ${messageOf(error)}`, isWorthAnotherTry: false };
}

/** What git says of a host that refuses is the same the next time; a network that failed is not. */
function notFetched(message: string): Result {
  const word = refusals.find(([said]) => said.test(message))?.[1];
  return { kind: "unread", why: `${word ?? "clone-failed"}: ${message}`, isWorthAnotherTry: word === undefined };
}

const refusals: readonly (readonly [RegExp, string])[] = [
  [/returned error: 30\d/, "redirected"],
  [/no space left|disk quota|file too large/i, "disk-full"],
  [/not found|does not exist|does not appear to be a git repository/i, "not-found"],
  [
    /authentication failed|could not read (?:username|password)|permission denied|access denied|\b403\b|\b401\b/i,
    "no-access",
  ],
];

/** A foreign error's message may quote what it read, so only its kind is kept. */
function messageOf(error: unknown): string {
  if (error instanceof ScanError || error instanceof UsageError) return error.message;
  const { code, name } = (error ?? {}) as { readonly code?: unknown; readonly name?: unknown };
  return String(code ?? name ?? typeof error);
}
