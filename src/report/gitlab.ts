/** GitLab's secret detection report, version 15 of its schema: `artifacts: reports: secret_detection:`. */

import { createHash } from "node:crypto";
import type { Severity } from "../core/severity.ts";
import { counts } from "../core/summary.ts";
import { introducedBy, placeOf, titleOf, unreadOf, valueOf } from "./describe.ts";
import { safeJson } from "./json.ts";
import { plainText } from "./text/plain-text.ts";
import { tell } from "./masked-report.ts";
import type { ToldFinding, ToldReport } from "./reported.ts";
import type { FormatFacts, FormatWriter, ReportOptions } from "./writer.ts";

/** What the list of formats says of this one. */
export const about: FormatFacts = {};

const schemaVersion = "15.2.1";
const severityNames: Readonly<Record<Severity, string>> = {
  critical: "Critical",
  high: "High",
  medium: "Medium",
  low: "Low",
};

/** Writes the findings that count; GitLab has no field for suppressed ones, so those are left to the other formats. */
export const write: FormatWriter = (report, options) => {
  const told = tell(report, options);
  const end = options.finishedAt ?? new Date();
  const start = new Date(end.getTime() - told.scan.durationMs);
  const maker = { id: "leakscan", name: "leakscan", version: told.tool.version, vendor: { name: "leakscan" } };
  const vulnerabilities = told.findings
    .filter((finding) => counts(finding, options.strict))
    .map((finding) => vulnerability(finding, told, options));
  return `${safeJson(
    {
      version: schemaVersion,
      scan: {
        analyzer: maker,
        scanner: maker,
        type: "secret_detection",
        start_time: secondsOf(start),
        end_time: secondsOf(end),
        status: told.scan.notRead.length === 0 ? "success" : "failure",
        messages: [
          ...told.scan.notRead.map((one) => ({ level: "fatal", value: unreadOf(one, options.messages) })),
          ...told.scan.cut.map((one) => ({ level: "warn", value: unreadOf(one, options.messages) })),
        ],
      },
      vulnerabilities,
    },
    2,
  )}\n`;
};

function vulnerability(finding: ToldFinding, told: ToldReport, options: ReportOptions): Record<string, unknown> {
  const { messages } = options;
  const place = finding.places.find((one) => one.path !== null) ?? finding.places[0];
  const commit = introducedBy(finding);
  const title = titleOf(finding, messages);
  const explanation = options.explain(finding.rule);
  const opens = plainText(messages.opens(explanation?.opens ?? "unknown"));
  const where = place === undefined ? "" : placeOf(place, messages);
  return {
    id: uuidOf(`${told.tool.name}\0${finding.fingerprint}\0${place?.path ?? ""}`),
    name: title.slice(0, 255),
    description: `${messages.page.result(title, valueOf(finding))} ${opens} (${where})`,
    severity: severityNames[finding.severity],
    solution: plainText(messages.revoke(explanation?.revoke ?? "rotate")).slice(0, 7000),
    location: {
      ...(place && place.path !== null && { file: place.path, start_line: place.line, end_line: place.endLine }),
      // The schema wants a commit; GitLab's own analyzer writes this one where it knows none.
      commit: commit
        ? { author: commit.author, date: commit.date, message: commit.subject, sha: commit.oid }
        : { sha: place?.commit ?? "0000000" },
    },
    identifiers: [{ type: "leakscan_rule_id", name: `leakscan rule ${finding.rule}`, value: finding.rule }],
    ...(explanation?.url !== undefined && { links: [{ url: explanation.url }] }),
  };
}

/** `yyyy-mm-ddThh:mm:ss` in UTC, as the schema wants it: no fraction, no zone. */
function secondsOf(date: Date): string {
  return date.toISOString().slice(0, 19);
}

/** A UUID that is the same for the same text on every run (version 8: made from our own digest). */
function uuidOf(text: string): string {
  const hex = createHash("sha256").update(text).digest("hex");
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join("-");
}
