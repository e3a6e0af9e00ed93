/**
 * The joined report as the page that a single scan has, with a filter for repositories. A page is read in a browser, so it holds the
 * worst secrets and not all of a large organisation: JSON and CSV do.
 */

import type { Finding, Place, Report, Unread } from "../../core/finding.ts";
import { Secret } from "../../core/secret.ts";
import { write as writePage } from "../../report/html.ts";
import { explain } from "../../rules/explain.ts";
import type { AuditMessages } from "../../messages/audit-catalogue.ts";
import type { AuditReport } from "../audit-report.ts";
import type { JoinedOccurrence, JoinedSecret } from "../join/joined.ts";
import { failedShards } from "./describe.ts";
import type { AuditWriter } from "./formats.ts";

/** Secrets of a page. */
const most = 10_000;

/** Places of a secret in one repository, and in all of them. */
const mostPlaces = { inOne: 3, inAll: 200 };

/** Writes the page. */
export const write: AuditWriter = async function* (report, options) {
  const findings: Finding[] = [];
  let left = 0;
  for await (const secret of report.secrets()) {
    // What does not count stands behind: a page of weak passwords helps nobody.
    if (!secret.counts) break;
    if (findings.length < most) findings.push(findingOf(secret));
    else left++;
  }
  const { messages, command, audit } = options;
  const cut: Unread[] = left === 0 ? [] : [{ what: audit.more(left), why: "too-many-entries" }];
  yield writePage(reportOf(report, findings, cut, audit), {
    messages,
    command,
    explain,
    colour: false,
    width: 100,
    showSecrets: false,
    strict: true,
  });
};

function reportOf(
  report: AuditReport,
  findings: readonly Finding[],
  cut: readonly Unread[],
  audit: AuditMessages,
): Report {
  const { repositories, endedAt, startedAt } = report;
  const read = repositories.filter(({ facts, status }) => facts !== undefined && status !== "gone");
  const sum = (of: "blobs" | "bytes" | "commits"): number =>
    read.reduce((all, { facts }) => all + (facts?.[of] ?? 0), 0);
  return {
    tool: { name: "leakscan", version: LEAKSCAN_VERSION, rulesVersion: report.rulesVersion },
    scan: {
      mode: "history",
      repository: null,
      notRead: [
        ...repositories.flatMap(({ repository: { name }, status, ...one }) =>
          status === "unread"
            ? [{ what: name, why: audit.why(one.why ?? "") }]
            : status === "left"
              ? [{ what: name, why: "interrupted" }]
              : [],
        ),
        ...failedShards(repositories, audit).map(({ name, why }) => ({ what: name, why })),
      ],
      cut,
      blobs: sum("blobs"),
      bytes: sum("bytes"),
      commits: sum("commits"),
      durationMs: Date.parse(endedAt) - Date.parse(startedAt),
      at: endedAt,
      repositories: read.map(({ repository: { name, source }, facts }) => ({
        repository: name,
        ...(facts?.head !== undefined && { head: facts.head }),
        ...(source.kind === "remote" && { remote: source.url }),
      })),
    },
    findings,
  };
}

function findingOf(secret: JoinedSecret): Finding {
  const { repositories, state } = secret;
  const introduced = repositories.flatMap((one) => one.introduced ?? []);
  const removed = state === "head" ? [] : repositories.flatMap((one) => one.removed ?? []);
  return {
    fingerprint: secret.fingerprint,
    rule: secret.rule,
    provider: secret.provider,
    title: secret.description,
    severity: secret.severity,
    confidence: secret.confidence,
    secret: Secret.fromMasked(secret.masked),
    ...(secret.guessable && { guessable: true }),
    places: repositories.flatMap(placesOf).slice(0, mostPlaces.inAll),
    ...(introduced[0] && { commit: introduced[0] }),
    exposure: {
      introduced,
      removed,
      atHead: state === "head",
      reachable: state !== "unreachable",
      refs: [...new Set(repositories.flatMap(({ branches }) => branches))].sort(),
      commits: repositories.reduce((sum, { commits }) => sum + commits, 0),
    },
    related: secret.related,
    ...(secret.aws && { aws: secret.aws }),
    ...(secret.verdict && { verdict: secret.verdict }),
  };
}

function placesOf({ repository, places, introduced, atHead }: JoinedOccurrence): Place[] {
  return places.slice(0, mostPlaces.inOne).map(({ path, line }) => ({
    path,
    line,
    column: 1,
    endLine: line,
    endColumn: 1,
    source: "blob",
    repository,
    ...(introduced && { commit: introduced.oid }),
    ...(atHead && { atHead }),
  }));
}
