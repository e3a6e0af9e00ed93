/**
 * The state folder of an audit: the journal of what has happened, one report for each repository, what each audit found. An audit that
 * was stopped goes on where it was; one that has ended is what the next one is compared with.
 */

import { mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { ScanError } from "../../core/error.ts";
import { says } from "../../messages/errors.ts";
import type { Processes } from "../context.ts";
import type { ReadFacts } from "../repository.ts";
import {
  type AuditFiles,
  filesOf,
  foldersOf,
  mirrorFolder,
  reportFile,
  secretsFile,
  type StateFolders,
} from "./files.ts";
import { Journal, type JournalEvent, readJournal } from "./journal.ts";
import { takeLock } from "./lock.ts";

/** What a repository has come to in this audit so far. */
export type Outcome =
  | { readonly kind: "read"; readonly facts: ReadFacts }
  | { readonly kind: "unread"; readonly why: string };

/** An open state. */
export interface State {
  readonly folders: StateFolders;
  readonly number: number;
  readonly files: AuditFiles;
  /** The files of the audit before, where there was one that ended. */
  readonly previous: AuditFiles | null;
  readonly journal: Journal;
  /** When this audit began. */
  readonly begunAt: string;
  /** The audit before, where it was stopped and this one does not go on with it. */
  readonly abandoned: { readonly number: number; readonly begunAt: string } | null;
  /** What is done, by the repository's id. */
  readonly done: Map<string, Outcome>;
  /** Tries that failed, by the repository's id. */
  readonly tries: ReadonlyMap<string, number>;
  /** Gives the folder back. */
  close(): Promise<void>;
}

/** Audits that are kept. */
const kept = 30;

/**
 * Opens a state folder, and goes on with the audit in it that has not ended.
 * @param settings what the audit is of, and how: one with others begins anew
 * @throws ScanError where another audit works in it, or it is no state folder
 */
export async function openState(
  root: string,
  settings: string,
  processes: Processes,
  { restart = false }: { readonly restart?: boolean } = {},
): Promise<State> {
  const folders = foldersOf(root);
  await makeFolder(folders);
  const unlock = await takeLock(root, processes);
  try {
    const numbers = await numbersOf(folders);
    const last = numbers.at(-1);
    const events = last === undefined ? [] : await readJournal(filesOf(folders, last).journal);
    const goesOn = last !== undefined && !restart && canGoOn(events, settings);
    const number = goesOn ? last : (last ?? 0) + 1;
    const files = filesOf(folders, number);
    await mkdir(files.folder, { recursive: true, mode: 0o700 });
    const journal = await Journal.open(files.journal);
    const begunAt = new Date().toISOString();
    if (!goesOn) await journal.append({ event: "begun", at: begunAt, settings });
    const [first] = goesOn ? events : [];
    return {
      folders,
      number,
      files,
      previous: await previousOf(
        folders,
        numbers.filter((one) => one < number),
      ),
      journal,
      begunAt: first?.event === "begun" ? first.at : begunAt,
      abandoned: goesOn || last === undefined ? null : abandonedOf(events, last),
      done: goesOn ? await doneOf(events, folders) : new Map(),
      tries: triesOf(goesOn ? events : []),
      close: async () => {
        await journal.close();
        await unlock();
      },
    };
  } catch (error) {
    await unlock();
    throw error;
  }
}

/** Removes the audits that are older than those which are kept, and those that never ended. */
export async function removeOldAudits({ folders, number }: State): Promise<void> {
  const before = (await numbersOf(folders)).filter((one) => one < number);
  const ended = await Promise.all(before.map((one) => hasEnded(folders, one)));
  const whole = before.filter((_, index) => ended[index]);
  const keptOnes = new Set(whole.slice(-(kept - 1)));
  for (const one of before)
    if (!keptOnes.has(one)) await rm(filesOf(folders, one).folder, { recursive: true, force: true });
}

/** Removes the report and the clone of a repository that is listed no more. */
export async function forget(id: string, { folders }: State): Promise<void> {
  const { reports, mirrors } = folders;
  for (const file of [reportFile(reports, id), secretsFile(reports, id), mirrorFolder(mirrors, id)])
    await rm(file, { recursive: true, force: true });
}

const version = "1";

async function makeFolder({ root, reports, mirrors, cache, audits }: StateFolders): Promise<void> {
  try {
    await mkdir(root, { recursive: true, mode: 0o700 });
    const mark = path.join(root, "leakscan-audit");
    const known = await readFile(mark, "utf8").catch(() => null);
    if (known === null) {
      if ((await readdir(root)).some((name) => !name.startsWith("lock")))
        throw new ScanError("no-state", says("stateHoldsOther", root));
      await writeFile(mark, `${version}\n`, { mode: 0o600 });
    } else if (known.trim() !== version) {
      throw new ScanError("other-state", says("stateOtherVersion", root));
    }
    for (const folder of [reports, mirrors, cache, audits]) await mkdir(folder, { recursive: true, mode: 0o700 });
  } catch (cause) {
    if (cause instanceof ScanError) throw cause;
    throw unwritableState(root, cause);
  }
}

/** The state folder takes nothing more. */
export function unwritableState(root: string, cause: unknown): ScanError {
  const code = (cause as NodeJS.ErrnoException).code ?? "unknown";
  return new ScanError("unwritable-state", says("stateUnwritable", root, code), { cause });
}

async function numbersOf({ audits }: StateFolders): Promise<number[]> {
  return (await readdir(audits))
    .filter((name) => /^\d{6,}$/.test(name))
    .map(Number)
    .sort((a, b) => a - b);
}

function abandonedOf(events: readonly JournalEvent[], number: number): State["abandoned"] {
  const [first] = events;
  return first?.event === "begun" && events.at(-1)?.event !== "ended" ? { number, begunAt: first.at } : null;
}

function canGoOn(events: readonly JournalEvent[], settings: string): boolean {
  const [first] = events;
  return first?.event === "begun" && first.settings === settings && events.at(-1)?.event !== "ended";
}

async function previousOf(folders: StateFolders, numbers: readonly number[]): Promise<AuditFiles | null> {
  for (const number of numbers.toReversed()) if (await hasEnded(folders, number)) return filesOf(folders, number);
  return null;
}

async function hasEnded(folders: StateFolders, number: number): Promise<boolean> {
  return (await readJournal(filesOf(folders, number).journal)).at(-1)?.event === "ended";
}

/** What is done. A repository whose file is not whole any more is done again. */
async function doneOf(events: readonly JournalEvent[], { reports }: StateFolders): Promise<Map<string, Outcome>> {
  const done = new Map<string, Outcome>();
  for (const event of events) {
    if (event.event === "read") done.set(event.id, { kind: "read", facts: event.facts });
    else if (event.event === "unread") done.set(event.id, { kind: "unread", why: event.why });
  }
  for (const [id, outcome] of done)
    if (outcome.kind === "read" && !(await isWhole(secretsFile(reports, id), outcome.facts))) done.delete(id);
  return done;
}

/** Whether a repository's secrets are there as they were written. */
export function isWhole(file: string, { secretsBytes }: ReadFacts): Promise<boolean> {
  return stat(file).then(
    ({ size }) => size === secretsBytes,
    () => false,
  );
}

function triesOf(events: readonly JournalEvent[]): ReadonlyMap<string, number> {
  const tries = new Map<string, number>();
  for (const event of events) if (event.event === "failed") tries.set(event.id, (tries.get(event.id) ?? 0) + 1);
  return tries;
}
