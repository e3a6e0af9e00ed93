/**
 * SARIF 2.1.0, made for GitHub code scanning and true to the standard. A result is an alert there, and alerts are distinguished by the
 * secret and its file, never by the line (`sarif-alerts.ts`). What GitHub would refuse is left out, worst kept, and said.
 */

import { gzipSync } from "node:zlib";
import type * as Sarif from "sarif";
import type { Explanation } from "../core/explanation.ts";
import type { Report } from "../core/finding.ts";
import type { Confidence, Severity } from "../core/severity.ts";
import { compareSeverity } from "../core/severity.ts";
import { counts, exitCode } from "../core/summary.ts";
import { asSentence } from "../messages/phrase.ts";
import { introducedBy, placeOf, titleOf, valueOf } from "./describe.ts";
import { safeJson } from "./json.ts";
import { markdownSentence } from "./text/markup.ts";
import { plainText } from "./text/plain-text.ts";
import { alertsOf } from "./sarif-alerts.ts";
import type { Alert } from "./sarif-alerts.ts";
import { codeFlows, commitsLeftOut, provenance } from "./sarif-history.ts";
import { location } from "./sarif-location.ts";
import { type Bounds, notificationKinds, notifications, type SarifLimits, unlinked } from "./sarif-notifications.ts";

export type { SarifLimits } from "./sarif-notifications.ts";
import { tell } from "./masked-report.ts";
import type { ToldFinding, ToldReport } from "./reported.ts";
import type { FormatFacts, FormatWriter, ReportOptions } from "./writer.ts";

/** What the list of formats says of this one. */
export const about: FormatFacts = {
  extension: "sarif",
};

/**
 * What GitHub code scanning takes (docs.github.com, "SARIF results exceed one or more limits" and "SARIF support for code scanning"):
 * 25,000 results, of which it shows the 5,000 worst; 1,000 locations a result, of which it shows the 100 that are written here;
 * 25,000 rules, of which there are never more than results; 20 tags a rule, of which it shows 10 (ours have 4); 10,000 locations in
 * a result's thread flows, of which it shows 1,000 (two times 100 here); 10 MB after gzip.
 */
export const githubLimits: SarifLimits = {
  results: 25_000,
  shown: 5_000,
  locations: 100,
  notifications: 1_000,
  gzipped: 10_000_000,
};

/** Characters of a rule's name and of its descriptions ("SARIF support for code scanning", reportingDescriptor). */
const longest = { name: 255, description: 1_024 };

/**
 * Writes the report as SARIF 2.1.0. It holds the findings that count: GitHub opens an alert for every result, also for one that is
 * marked as suppressed, and rates it by its rule, however unsure we are of it. How many are left out for that is said.
 */
export const write: FormatWriter = (report, options) => sarifWithin(report, options, githubLimits);

/** Writes the report as SARIF within these limits. */
export function sarifWithin(report: Report, options: ReportOptions, limits: SarifLimits): string {
  const told = tell(report, options);
  const code = exitCode(report, options);
  const alerts = alertsOf(
    told.findings.filter((finding) => counts(finding, options.strict)),
    limits.locations,
  );
  let most = limits.results;
  for (;;) {
    const text = `${safeJson(log(told, code, { alerts, most, limits }, options))}\n`;
    // Text below the limit needs no compressing to know that it fits.
    const size = Buffer.byteLength(text) <= limits.gzipped ? 0 : gzipSync(text, { level: 6 }).length;
    if (size <= limits.gzipped || most <= 1) return text;
    // Each result takes about the same: aim a little below what should fit.
    most = Math.max(1, Math.floor(Math.min(most, alerts.length) * Math.min(0.9, (0.9 * limits.gzipped) / size)));
  }
}

function log(told: ToldReport, code: number, bounds: Bounds, options: ReportOptions): Sarif.Log {
  const shown = bounds.alerts.slice(0, bounds.most);
  const rules = rulesOf(
    shown.map(({ finding }) => finding),
    options,
  );
  const origins = provenance(told.scan);
  const indexes = new Map(rules.map((rule, index) => [rule.id, index]));
  return {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: told.tool.name,
            version: told.tool.version,
            properties: { rulesVersion: told.tool.rulesVersion },
            rules,
            notifications: notificationKinds.map((id) => ({ id })),
          },
        },
        // No automationDetails: GitHub's upload action would then take no notice of its input category.
        language: options.messages.language,
        columnKind: "utf16CodeUnits",
        ...(origins.length > 0 && { versionControlProvenance: origins }),
        originalUriBaseIds: { "%SRCROOT%": { description: { text: options.messages.page.repositoryRoot } } },
        invocations: [
          {
            executionSuccessful: code !== 2 && told.scan.notRead.length === 0,
            exitCode: code,
            toolExecutionNotifications: notifications(told, bounds, options),
          },
        ],
        results: shown.map((alert) => result(alert, indexes.get(alert.finding.rule) ?? -1, bounds.limits, options)),
      },
    ],
  };
}

const levels: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "note",
};
/** GitHub: over 9.0 critical, from 7.0 high, from 4.0 medium. */
const scores: Readonly<Record<Severity, string>> = { critical: "9.5", high: "8.0", medium: "5.5", low: "3.0" };
const precisions: Readonly<Record<Confidence, string>> = { high: "very-high", medium: "high", low: "low" };
const ranks: Readonly<Record<Confidence, number>> = { high: 95, medium: 70, low: 20 };

function rulesOf(findings: readonly ToldFinding[], options: ReportOptions): Sarif.ReportingDescriptor[] {
  const worst = new Map<string, ToldFinding>();
  for (const finding of findings) {
    const known = worst.get(finding.rule);
    if (!known || compareSeverity(finding.severity, known.severity) < 0) worst.set(finding.rule, finding);
  }
  return [...worst.values()].sort((a, b) => (a.rule < b.rule ? -1 : 1)).map((finding) => ruleOf(finding, options));
}

function ruleOf(finding: ToldFinding, { messages, explain }: ReportOptions): Sarif.ReportingDescriptor {
  const explanation: Explanation | undefined = explain(finding.rule);
  const title = titleOf(finding, messages);
  const opens = plainText(messages.opens(explanation?.opens ?? "unknown"));
  const revoke = plainText(messages.revoke(explanation?.revoke ?? "rotate"));
  const url =
    explanation?.url !== undefined && /^https:\/\/\S+$/.test(explanation.url)
      ? new URL(explanation.url).href
      : undefined;
  const headings = [messages.page.opensHeading, messages.page.revokeHeading];
  const historyKeeps = messages.found.historyKeeps;
  return {
    id: finding.rule,
    name: cut(
      finding.rule
        .split(/[^a-z0-9]+/i)
        .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
        .join("") || finding.rule,
      longest.name,
    ),
    shortDescription: { text: cut(title, longest.description) },
    fullDescription: { text: cut(`${asSentence(title, messages.language)} ${opens}`, longest.description) },
    help: {
      text: [
        `${headings[0]}: ${opens}`,
        `${headings[1]}: ${revoke}${url === undefined ? "" : ` ${url}`}`,
        historyKeeps,
      ].join("\n\n"),
      markdown: [
        `**${headings[0]}**\n\n${markdownSentence(opens)}`,
        `**${headings[1]}**\n\n${markdownSentence(revoke)}${url === undefined ? "" : ` <${url}>`}`,
        markdownSentence(historyKeeps),
      ].join("\n\n"),
    },
    ...(url !== undefined && { helpUri: url }),
    defaultConfiguration: { level: levels[finding.severity] },
    properties: {
      tags: ["security", "secret", "external/cwe/cwe-798", `provider/${finding.provider}`],
      precision: precisions[finding.confidence],
      "security-severity": scores[finding.severity],
      "problem.severity": levels[finding.severity] === "note" ? "recommendation" : levels[finding.severity],
    },
  };
}

function result(alert: Alert, ruleIndex: number, limits: SarifLimits, options: ReportOptions): Sarif.Result {
  const { messages } = options;
  const { finding, place, key, ordinal, others } = alert;
  const related = others.slice(0, limits.locations - 1);
  const introduced = introducedBy(finding);
  const flows = ordinal === 1 ? codeFlows(finding, place, limits.locations, options) : [];
  const unnamed = commitsLeftOut(finding, limits.locations);
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: levels[finding.severity],
    rank: ranks[finding.confidence],
    message: { text: unlinked(messages.page.result(titleOf(finding, messages), valueOf(finding))) },
    locations: [location(place)],
    ...(related.length > 0 && {
      relatedLocations: related.map((other, index) => ({
        id: index + 1,
        ...location(other),
        message: { text: unlinked(placeOf(other, messages)) },
      })),
    }),
    ...(flows.length > 0 && { codeFlows: flows }),
    fingerprints: { "leakscan/alert/v1": `${key}:${ordinal}` },
    // GitHub reads the last only, and would otherwise make it from the line's text and some lines after it.
    partialFingerprints: {
      "leakscan/secret/v1": finding.fingerprint,
      "leakscan/secretAndPath/v1": key,
      primaryLocationLineHash: `${key}:${ordinal}`,
    },
    suppressions: [],
    properties: {
      severity: finding.severity,
      confidence: finding.confidence,
      ...(finding.verdict && { verdict: finding.verdict.status }),
      ...(finding.exposure && {
        atHead: finding.exposure.atHead,
        reachable: finding.exposure.reachable,
        commits: finding.exposure.commits,
      }),
      ...(introduced && { introduced: introduced.oid }),
      ...(others.length > related.length && { placesLeftOut: others.length - related.length }),
      ...(flows.length > 0 && unnamed > 0 && { commitsLeftOut: unnamed }),
    },
  };
}

/** The text, cut where it is longer than GitHub takes. */
function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}
