/** What reports for people share: numbers, dates and names of an audit as text. */

import { severities, type Severity } from "../../core/severity.ts";
import { plainText } from "../../report/text/plain-text.ts";
import type { AuditMessages } from "../../messages/audit-catalogue.ts";
import type { Messages } from "../../messages/report-catalogue.ts";
import type { AuditedRepository, AuditReport } from "../audit-report.ts";
import type { JoinedSecret } from "../join/joined.ts";

/** Shards that could not be read, each with its repository's name and why, for people. */
export function failedShards(
  repositories: readonly AuditedRepository[],
  audit: AuditMessages,
): { readonly name: string; readonly why: string }[] {
  return repositories.flatMap(({ repository: { name }, status, facts }) =>
    status === "gone"
      ? []
      : (facts?.failedShards ?? []).map(({ index, count, why }) => ({
          name,
          why: audit.failedShard(index + 1, count, audit.why(why)),
        })),
  );
}

/** Bytes as people write them: `12.3 GB`. */
export function bytesText(bytes: number): string {
  const units = ["B", "kB", "MB", "GB", "TB"];
  let rest = bytes;
  let unit = 0;
  for (; rest >= 1000 && unit < units.length - 1; unit++) rest /= 1000;
  return `${unit === 0 ? rest : rest.toFixed(1)} ${units[unit] ?? ""}`;
}

/** A time as people write it: `42 s`, `3:20`, `2:03:20`. */
export function timeText(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 60) return `${seconds} s`;
  const two = (number: number): string => String(number).padStart(2, "0");
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes}:${two(seconds % 60)}`;
  return `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(seconds % 60)}`;
}

/** The day of a time. */
export function dayOf(time: string): string {
  return plainText(time.slice(0, 10));
}

/** Severities that occur, worst first. */
export function severitiesOf({ summary }: AuditReport): (readonly [Severity, number])[] {
  return severities.map((word) => [word, summary.bySeverity[word]] as const).filter(([, count]) => count > 0);
}

/** Bytes of all repositories that were read this time. */
export function bytesOf({ repositories }: AuditReport): number {
  return repositories.reduce((sum, { status, facts }) => sum + (status === "read" ? (facts?.bytes ?? 0) : 0), 0);
}

/** A secret in one line: what it is, its masked value, how bad it is. */
export function titleOf(secret: JoinedSecret, messages: Messages): string {
  const verdict = secret.verdict === undefined ? "" : `, ${messages.verdict[secret.verdict.status]}`;
  return `${plainText(messages.title(secret.description))} ${plainText(secret.masked)} (${messages.severity[secret.severity]}${verdict})`;
}

/** Names of its repositories, those at HEAD first; at most so many. */
export function repositoryNames({ repositories }: JoinedSecret, most: number): string[] {
  return repositories.slice(0, most).map(({ repository }) => plainText(repository));
}

/** Since when it stands, and who owns its places. */
export function factsOf(secret: JoinedSecret, audit: AuditMessages): string[] {
  const { firstSeen, owners, repositoryCount, atHeadCount } = secret;
  return [
    audit.standsIn(repositoryCount, atHeadCount),
    ...(firstSeen === undefined ? [] : [audit.firstSeen(dayOf(firstSeen))]),
    ...(owners.length === 0 ? [] : [audit.owners(owners.slice(0, 5).map(plainText), Math.max(0, owners.length - 5))]),
  ];
}

/** The secrets that a short report names, each list worst first. */
export interface Lists {
  readonly first: JoinedSecret[];
  readonly changed: JoinedSecret[];
  readonly resolved: JoinedSecret[];
}

/** Reads them; at most so many of each list. */
export async function listsOf(report: AuditReport, most: number): Promise<Lists> {
  const lists: Lists = { first: [], changed: [], resolved: [] };
  const put = (list: JoinedSecret[], one: JoinedSecret): void => {
    if (list.length < most) list.push(one);
  };
  for await (const one of report.secrets()) {
    if (one.counts) put(lists.first, one);
    if (one.change === "resolved") put(lists.resolved, one);
    else if (one.counts && one.change !== undefined) put(lists.changed, one);
  }
  return lists;
}
