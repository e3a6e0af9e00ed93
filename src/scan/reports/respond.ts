/** Use case: the first hour after a leak. Writes a folder that tells what to do, filled in with what leaked, and no secret. */

import { createHash } from "node:crypto";
import { chmod, mkdir, readFile } from "node:fs/promises";
import path from "node:path";
import { awsPart } from "../../core/aws/key-id.ts";
import { ScanError, UsageError } from "../../core/error.ts";
import { says } from "../../messages/errors.ts";
import type { Finding, Report } from "../../core/finding.ts";
import { fingerprint as fingerprintOf } from "../../core/fingerprint.ts";
import { mask, Secret } from "../../core/secret.ts";
import { counts } from "../../core/summary.ts";
import type { GitRepository } from "../../git/run.ts";
import { loadMessages } from "../../messages/language.ts";
import type { RespondMessages } from "../../messages/respond-catalogue.ts";
import { loadRespondMessages } from "../../messages/respond-language.ts";
import { incidentOf } from "../../incident/incident.ts";
import { makeKit } from "../../incident/kit.ts";
import { firstSteps } from "../../incident/runbook.ts";
import { replacementsText } from "../../incident/replacements.ts";
import type { Context } from "../context.ts";
import { loadPolicy } from "../policy/load-policy.ts";
import type { RawOptions } from "../options.ts";
import { parseReport } from "./read-report.ts";
import { render } from "./render.ts";
import { repositoryOf } from "../repository-root.ts";
import { type Reread, rereadSecrets } from "./reread.ts";
import { scanHistory } from "../scan-history.ts";
import { settingsOf } from "../settings.ts";
import { writeFileWhole } from "./write-text.ts";
import { remotesOf } from "./repository-facts.ts";

/** What `respond` takes. */
export interface RespondRequest {
  /** A JSON report, or an AWS key id. */
  readonly subject: string;
  /** Folder to write; one named after the time where absent. */
  readonly folder?: string | undefined;
  /** Writes this file for git filter-repo instead of the folder; it holds the secrets. */
  readonly replacements?: string | undefined;
  /** The time that the files carry; now where absent. */
  readonly now?: Date;
}

/** What was written. */
export interface Responded {
  /** Lines for the person, in their language. */
  readonly lines: readonly string[];
  /** The folder or file, absolute. */
  readonly written: string;
}

/**
 * Writes the folder, or with `replacements` that file alone.
 * @throws UsageError where the report is none or the folder is not empty, ScanError where something cannot be read or written
 */
export async function respond(request: RespondRequest, raw: RawOptions, context: Context): Promise<Responded> {
  const repository = await repositoryOf(context);
  const root = repository?.workTree ?? context.cwd;
  const loaded = await loadPolicy({ kind: "folder", root }, { config: raw.config }, context.cwd);
  const language = settingsOf({ lang: raw.lang }, loaded, context).language.value;
  const words = await loadRespondMessages(language);
  const subject = await subjectOf(request.subject, repository, raw, context);
  if (request.replacements !== undefined) {
    const isWanted = (finding: Finding): boolean =>
      subject.onlyKey === undefined ? counts(finding, true) : belongsTo(finding, subject.onlyFingerprints);
    const again = await rereadSecrets(subject.report, isWanted, raw, context);
    return writeReplacements(request.replacements, again, repository, words, context);
  }
  const again = await rereadSecrets(subject.report, ({ rule }) => awsPart(rule) === "id", raw, context);
  const here = again.repository ?? repository;
  const now = request.now ?? new Date();
  const incident = incidentOf(
    { ...subject.report, findings: again.findings },
    {
      at: now.toISOString(),
      tool: `leakscan ${LEAKSCAN_VERSION}`,
      source: subject.source,
      remotes: here === null ? [] : await remotesOf(here),
      onlyKey: subject.onlyKey,
    },
  );
  const [messages, { explain }] = await Promise.all([loadMessages(language), import("../../rules/explain.ts")]);
  const folder = await makeFolder(request.folder ?? `leak-response-${stamp(now)}`, context);
  for (const { name, text, isExecutable } of makeKit(incident, { messages, respond: words, explain })) {
    const file = path.join(folder, name);
    await writeFileWhole(file, text, true);
    if (isExecutable) await chmod(file, 0o700);
  }
  const lines = [words.written(path.relative(context.cwd, folder) || folder)];
  if (again.gone.length > 0) lines.push(words.gone(again.gone.length));
  lines.push("", words.startNow, ...firstSteps(incident, { respond: words }));
  return { lines, written: folder };
}

/** What is responded to. */
interface Subject {
  readonly report: Report;
  readonly source: { readonly name: string; readonly sha256: string } | null;
  readonly onlyKey?: string;
  /** Fingerprints of the key's id, secret and token. */
  readonly onlyFingerprints: ReadonlySet<string>;
}

const keyIdShape = /^A[BCKS][A-Z0-9]{18}$/;

async function subjectOf(
  subject: string,
  repository: GitRepository | null,
  raw: RawOptions,
  context: Context,
): Promise<Subject> {
  const keyId = subject.trim().toUpperCase();
  if (keyIdShape.test(keyId)) return searchKey(keyId, repository, raw, context);
  let bytes: Buffer;
  try {
    bytes = await readFile(path.resolve(context.cwd, subject));
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    // In a hurry people paste the secret itself.
    const shown =
      /^[\w+/=.-]{16,}$/.test(subject) && !/\.\w{1,5}$/.test(subject) ? mask(subject) : subject.slice(0, 200);
    const sentence = says("subjectUnreadable", shown, code ?? "unknown");
    throw new ScanError("unreadable-report", sentence, { cause });
  }
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return {
    report: parseReport(bytes.toString("utf8"), subject),
    source: { name: subject, sha256 },
    onlyFingerprints: new Set(),
  };
}

/** A key id alone: the repository's history tells where it leaked, where there is one. */
async function searchKey(
  keyId: string,
  repository: GitRepository | null,
  raw: RawOptions,
  context: Context,
): Promise<Subject> {
  const none: Report = {
    tool: { name: "leakscan", version: LEAKSCAN_VERSION, rulesVersion: "" },
    scan: { mode: "history", repository: null, notRead: [], cut: [], blobs: 0, bytes: 0, commits: 0, durationMs: 0 },
    findings: [],
  };
  const subject = { source: null, onlyKey: keyId };
  if (repository === null) return { ...subject, report: none, onlyFingerprints: new Set() };
  const outcome = await scanHistory(undefined, { baseline: raw.baseline, config: raw.config }, context);
  const fingerprint = fingerprintOf(new Secret(keyId));
  const id = outcome.report.findings.find((finding) => finding.fingerprint === fingerprint);
  // Through JSON: it masks every secret, also in paths and subjects.
  const json = await render(outcome, { colour: false, width: 100, command: "leakscan" }, "json");
  const masked = parseReport(json, "history");
  return {
    ...subject,
    report: masked,
    onlyFingerprints: new Set(id === undefined ? [] : [id.fingerprint, ...id.related]),
  };
}

function belongsTo({ fingerprint }: Finding, only: ReadonlySet<string>): boolean {
  return only.has(fingerprint);
}

async function writeReplacements(
  name: string,
  { findings, spellings, gone }: Reread,
  repository: GitRepository | null,
  words: RespondMessages,
  context: Context,
): Promise<Responded> {
  const file = path.resolve(context.cwd, name);
  const tree = repository?.workTree ?? null;
  if (tree !== null && isInside(tree, file)) throw new UsageError(says("replacementsInside"));
  const secrets = findings.flatMap((finding) => [finding.secret, ...(spellings.get(finding.fingerprint) ?? [])]);
  const text = replacementsText(secrets);
  if (text === "") throw new UsageError(says("nothingToReplace"));
  await writeFileWhole(file, text, true);
  const lines = [words.replacementsWritten(name, text.split("\n").length - 1)];
  if (gone.length > 0) lines.push(words.gone(gone.length));
  return { lines, written: file };
}

function isInside(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return !relative.startsWith("..") && !path.isAbsolute(relative);
}

/** An empty folder for the files. Evidence is never written over. */
async function makeFolder(name: string, { cwd }: Context): Promise<string> {
  const folder = path.resolve(cwd, name);
  try {
    await mkdir(path.dirname(folder), { recursive: true });
    await mkdir(folder, { mode: 0o700 });
    return folder;
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === "EEXIST") throw new UsageError(says("folderExists", name));
    throw new ScanError("unwritable-output", says("folderUnmakable", name, code ?? "unknown"), { cause });
  }
}

function stamp(now: Date): string {
  return now.toISOString().replace(/[-:]/g, "").replace(/\.\d+/, "");
}
