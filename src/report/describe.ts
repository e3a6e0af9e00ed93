/**
 * A finding's facts as short plain text in the person's language, and the report's numbers that are worth a word: what all readable
 * formats share. Always safe to print.
 */

import type { CommitFacts, Excerpt, Report, Suppression, Unread } from "../core/finding.ts";
import { type Severity, severities } from "../core/severity.ts";
import { counts } from "../core/summary.ts";
import type { Messages } from "../messages/report-catalogue.ts";
import { plainText } from "./text/plain-text.ts";
import type { ToldFinding, ToldPlace, ToldReport } from "./reported.ts";

/** The finding's kind: `AWS secret access key`. */
export function titleOf(finding: ToldFinding, messages: Messages): string {
  return plainText(messages.title(finding.description));
}

/** The value as shown: masked, or whole with `--show-secrets`. */
export function valueOf(finding: ToldFinding): string {
  return plainText(finding.secret ?? finding.masked);
}

/** Where a place is: `config/app.env:12`, `the message of commit 1a2b3c4, line 3`. */
export function placeOf(place: ToldPlace, messages: Messages): string {
  const chain = place.decodedFrom ? ` [${place.decodedFrom.map(plainText).join(" > ")}]` : "";
  const repository = place.repository === undefined ? "" : `${plainText(place.repository)}: `;
  return `${repository}${bare(place, messages)}${chain}`;
}

function bare(place: ToldPlace, { place: words }: Messages): string {
  const { line } = place;
  const oid = place.blob ?? place.commit;
  const short = oid === undefined ? undefined : shortOid(oid);
  const path = place.path === null ? null : plainText(place.path);
  if (place.source === "commit-message") return words.commitMessage(short, line);
  if (place.source === "tag-message") return words.tagMessage(short, line);
  if (place.source === "note") return words.gitNote(short, line);
  if (place.source === "ref") return words.refName;
  if (place.source === "stdin" && place.path === null) return words.stdin(line);
  if (path === null) return words.object(short, line);
  if (place.source === "path") return words.fileName(path);
  // A path that holds a secret is masked; its object's id still leads to the file.
  const hidden = place.path?.includes("****") === true && place.blob !== undefined;
  return hidden ? `${path}:${line} (${short})` : `${path}:${line}`;
}

/** A commit in one line: `1a2b3c4 2021-03-04 Ada Author: Add deploy script`. */
export function commitOf(commit: CommitFacts): string {
  const subject = plainText(commit.subject);
  return `${shortOid(commit.oid)} ${dayOf(commit.date)} ${plainText(commit.author)}${subject === "" ? "" : `: ${subject}`}`;
}

/** The first ten digits of an object id: enough for 100,000 commits, short enough to read out. */
export function shortOid(oid: string): string {
  return plainText(oid).slice(0, 10);
}

/** The line of code at each finding's first place, by fingerprint, where the scan kept it. */
export function excerptsOf({ findings }: Pick<Report, "findings">): ReadonlyMap<string, Excerpt | undefined> {
  return new Map(findings.map(({ fingerprint, places }) => [fingerprint, places[0]?.excerpt]));
}

/** Digits of a fingerprint that are shown at least: `leakscan allow` takes its beginning. */
const shortest = 8;

/** Names findings by the beginning of their fingerprints: eight digits, and more where another finding of the report has the same. */
export function shortNames({ findings }: Pick<ToldReport, "findings">): (fingerprint: string) => string {
  const sorted = [...new Set(findings.map(({ fingerprint }) => fingerprint))].sort();
  const lengths = new Map<string, number>();
  for (const [at, name] of sorted.entries()) {
    const shared = Math.max(commonStart(name, sorted[at - 1] ?? ""), commonStart(name, sorted[at + 1] ?? ""));
    lengths.set(name, Math.max(shortest, shared + 1));
  }
  return (fingerprint) => fingerprint.slice(0, lengths.get(fingerprint) ?? shortest);
}

function commonStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
}

/** The day of an ISO 8601 date, in its own time zone. */
export function dayOf(date: string): string {
  return plainText(date).slice(0, 10);
}

/** A ref without the prefix that everybody knows: `main`, `tags/v1.0`, `remotes/origin/main`. */
export function refOf(ref: string): string {
  return plainText(ref.replace(/^refs\/(?:heads\/)?/, ""));
}

/** What was scanned: a repository, or how many. */
export function repositoryOf({ scan }: ToldReport, messages: Messages): string | null {
  if (scan.repositories) return messages.found.repositories(scan.repositories.length);
  return scan.repository === null ? null : plainText(scan.repository);
}

/** What was read, as a part of a sentence. */
export function readOf({ scan }: ToldReport, messages: Messages): string {
  return messages.found.read({ mode: scan.mode, blobs: scan.blobs, commits: scan.commits });
}

/** What could not be read, and why. */
export function unreadOf({ what, why }: Unread, messages: Messages): string {
  return `${plainText(what)}: ${plainText(messages.unread(why))}`;
}

/** The commit that brought the secret, as far as the scan knows one; its texts are not plain yet. */
export function introducedBy({ exposure, commit }: ToldFinding): CommitFacts | undefined {
  return exposure?.introduced[0] ?? commit;
}

/** How many findings count of each severity, worst first, without those of which there is none. */
export function severitiesOf({ summary }: ToldReport): (readonly [Severity, number])[] {
  return severities
    .map((severity) => [severity, summary.bySeverity[severity]] as const)
    .filter(([, count]) => count > 0);
}

/** How many findings are suppressed by what, without those of which there is none. */
export function suppressedOf({ summary }: ToldReport): (readonly [Suppression["by"], number])[] {
  return (["baseline", "comment", "config"] as const)
    .map((by) => [by, summary.suppressed[by]] as const)
    .filter(([, count]) => count > 0);
}

/** How many findings do not count for their low confidence alone, as a sentence; undefined where there is none. */
export function unsureOf({ findings }: ToldReport, strict: boolean, messages: Messages): string | undefined {
  const hidden = findings.filter((finding) => !finding.suppressed && !counts(finding, strict));
  if (hidden.length === 0) return undefined;
  return messages.scope.unsure(hidden.length, hidden.filter(({ weak }) => weak).length);
}
