/**
 * A report holds no secrets. What needs one reads it again from where the report says that it stands: the object by its id, the
 * secret by its span, and its fingerprint must agree. What is not there any more is named as gone, never guessed.
 */

import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import type { Finding, Place, Report } from "../../core/finding.ts";
import { fingerprint, guessableFingerprint, SlowDigests } from "../../core/fingerprint.ts";
import type { Match } from "../../core/match.ts";
import { Secret } from "../../core/secret.ts";
import { LineIndex } from "../../core/span.ts";
import { defaultMaxSize, readObjects } from "../../git/objects/cat-file.ts";
import type { GitRepository } from "../../git/run.ts";
import { readBaseline } from "../../policy/baseline.ts";
import { messageParts } from "../../sources/message.ts";
import type { Scanner } from "../../sources/scanner.ts";
import { workplaceOf } from "../policy/baseline-file.ts";
import type { Context } from "../context.ts";
import { detectionAgain } from "../engine/detection.ts";
import { makeScanner } from "../engine/engine.ts";
import type { RawOptions } from "../options.ts";
import { repositoryOf } from "../repository-root.ts";

/** A report whose findings hold their secrets again. */
export interface Reread {
  readonly findings: readonly Finding[];
  /** By fingerprint: the secret as it is written where it stands encoded. */
  readonly spellings: ReadonlyMap<string, readonly Secret[]>;
  /** Fingerprints of the wanted findings whose secret is gone. */
  readonly gone: readonly string[];
  /** The repository that most was read from; `null` where there is none. */
  readonly repository: GitRepository | null;
}

/**
 * Reads the secrets of a report's findings again, first in the repository that one stands in, then where the report was made.
 * @param isWanted which findings need their secret
 * @throws ScanError where git fails as a whole
 */
export async function rereadSecrets(
  report: Report,
  isWanted: (finding: Finding) => boolean,
  raw: Pick<RawOptions, "baseline" | "config">,
  context: Context,
): Promise<Reread> {
  const wanted = new Map(
    report.findings
      .filter((finding) => finding.secret.length === 0 && isWanted(finding))
      .map((finding) => [finding.fingerprint, finding]),
  );
  const found = new Map<string, Secret>();
  const place = await workplaceOf(raw, context);
  const { salt } = await readBaseline(place.file);
  const search: Search = {
    wanted,
    found,
    spellings: new Map(),
    scanner: await makeScanner(await detectionAgain(place.root, raw, context)),
    slow: new SlowDigests(salt),
  };
  const repositories = [place.repository, await repositoryOfReport(report, context)];
  let repository: GitRepository | null = null;
  for (const one of repositories) {
    if (one === null || missing(search).length === 0) continue;
    const before = found.size;
    await searchObjects(search, one, context);
    if (repository === null || found.size > before) repository = one;
  }
  const roots = [place.root, ...(report.scan.repository === null ? [] : [report.scan.repository])];
  for (const root of new Set(roots)) await searchFiles(search, root);
  return {
    findings: report.findings.map((finding) => {
      const secret = found.get(finding.fingerprint);
      return secret === undefined ? finding : { ...finding, secret };
    }),
    spellings: search.spellings,
    gone: missing(search).map(({ fingerprint }) => fingerprint),
    repository: repository ?? place.repository,
  };
}

interface Search {
  readonly wanted: ReadonlyMap<string, Finding>;
  readonly found: Map<string, Secret>;
  readonly spellings: Map<string, Secret[]>;
  readonly scanner: Scanner;
  readonly slow: SlowDigests;
}

function missing({ wanted, found }: Search): Finding[] {
  return [...wanted.values()].filter(({ fingerprint }) => !found.has(fingerprint));
}

async function repositoryOfReport({ scan }: Report, context: Context): Promise<GitRepository | null> {
  if (scan.repository === null || !path.isAbsolute(scan.repository)) return null;
  const there = await stat(scan.repository).catch(() => null);
  return there?.isDirectory() === true ? repositoryOf(context, scan.repository) : null;
}

async function searchObjects(search: Search, repository: GitRepository, { signal }: Context): Promise<void> {
  const places = new Map<string, Here[]>();
  // All places, also of what is found already: it may be written otherwise there.
  for (const finding of search.wanted.values()) {
    for (const place of finding.places) {
      if (place.blob === undefined || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(place.blob)) continue;
      const list = places.get(place.blob) ?? [];
      list.push({ finding, place });
      places.set(place.blob, list);
    }
  }
  if (places.size === 0) return;
  for await (const object of readObjects(repository, places.keys(), signal === undefined ? {} : { signal })) {
    if (object.bytes === null) continue;
    const here = (places.get(object.oid) ?? []).filter((one) => isOpen(search, one));
    if (here.length === 0) continue;
    if (object.type === "blob") await searchBytes(search, object.bytes, here);
    else if (object.type !== "tree")
      for (const part of messageParts(object.type, object.bytes) ?? []) await searchBytes(search, part.bytes, here);
  }
}

async function searchFiles(search: Search, root: string): Promise<void> {
  for (const finding of missing(search)) {
    for (const place of finding.places) {
      if (place.source !== "file" || place.path === null || search.found.has(finding.fingerprint)) continue;
      const file = path.resolve(root, place.path);
      const facts = await stat(file).catch(() => null);
      if (facts?.isFile() !== true || facts.size > defaultMaxSize) continue;
      const bytes = await readFile(file).catch(() => null);
      if (bytes !== null) await searchBytes(search, bytes, [{ finding, place }]);
    }
  }
}

interface Here {
  readonly finding: Finding;
  readonly place: Place;
}

/** Whether a place may tell more: the secret, or how else it is written. */
function isOpen({ found }: Search, { finding, place }: Here): boolean {
  return place.decodedFrom !== undefined || !found.has(finding.fingerprint);
}

async function searchBytes(search: Search, bytes: Uint8Array, here: readonly Here[]): Promise<void> {
  const lines = new LineIndex(bytes);
  for (const one of here) {
    const { finding, place } = one;
    const secret = isOpen(search, one) ? spanText(bytes, lines, place) : undefined;
    if (secret === undefined) continue;
    if (place.decodedFrom !== undefined) push(search.spellings, finding.fingerprint, secret);
    else await accept(search, finding, secret);
  }
  if (here.every(({ finding }) => search.found.has(finding.fingerprint))) return;
  // Encoded, in a container, or on lines that another leakscan counts otherwise: found again as it was found first.
  const { located } = search.scanner.scan(bytes);
  for (const { finding } of here)
    for (const { match } of located)
      if (!search.found.has(finding.fingerprint)) await accept(search, finding, match.secret, match);
}

/**
 * Takes a value where its fingerprint is the finding's. Reports of earlier versions name guessable secrets by slow digests, which are
 * asked only where the masked forms agree.
 */
async function accept({ slow, found }: Search, finding: Finding, secret: Secret, match?: Match): Promise<void> {
  const { fingerprint: name, guessable, places } = finding;
  if (secret.masked !== finding.secret.masked) return;
  const isIt =
    guessable === true
      ? match !== undefined && places.some(({ path }) => nameAt(path, match) === name)
      : fingerprint(secret) === name || (await slow.find(secret, new Set([name]))) === name;
  if (isIt) found.set(name, secret);
}

function nameAt(path: string | null, { rule, syntax, secret }: Match): string {
  return guessableFingerprint({ path, rule, name: syntax.name, masked: secret.masked });
}

/** The text of a place as it is written on its lines; nothing where it lies in a container or another charset. */
function spanText(bytes: Uint8Array, lines: LineIndex, place: Place): Secret | undefined {
  if (place.decodedFrom?.some((step) => !writtenInPlace.has(step)) === true) return undefined;
  const text = (line: number): string => {
    const { start, end } = lines.lineSpan(line);
    return new TextDecoder().decode(bytes.subarray(start, end));
  };
  if (place.endLine - place.line > 1000) return undefined;
  const parts: string[] = [];
  for (let line = place.line; line <= place.endLine; line++) {
    const from = line === place.line ? place.column - 1 : 0;
    parts.push(text(line).slice(from, line === place.endLine ? place.endColumn - 1 : undefined));
  }
  const whole = parts.join("\n");
  return whole === "" ? undefined : new Secret(whole);
}

/** Encodings of the text itself. */
const writtenInPlace: ReadonlySet<string> = new Set(["base64", "base64url", "hex", "percent", "escapes", "joined"]);

function push(map: Map<string, Secret[]>, key: string, secret: Secret): void {
  const list = map.get(key);
  if (list) list.push(secret);
  else map.set(key, [secret]);
}
