/** The formats of a joined report. Each is loaded when it is written. */

import type { auditFormats } from "../../scan/options.ts";
import type { AuditReport } from "../audit-report.ts";
import type { AuditMessages } from "../../messages/audit-catalogue.ts";
import type { Messages } from "../../messages/report-catalogue.ts";

/** The name of a format. */
export type AuditFormat = (typeof auditFormats)[number];

/** What writers need beside the report. */
export interface AuditReportOptions {
  readonly audit: AuditMessages;
  readonly messages: Messages;
  readonly colour: boolean;
  readonly width: number;
  /** How the person calls leakscan. */
  readonly command: string;
}

/** Writes a joined report in parts that together are the text. */
export type AuditWriter = (report: AuditReport, options: AuditReportOptions) => AsyncIterable<string>;

const extensions: Readonly<Record<string, AuditFormat>> = {
  json: "json",
  txt: "human",
  html: "html",
  csv: "csv",
  md: "markdown",
};

/** The format that a file's name means; undefined where it means none. */
export function formatOfFile(file: string): AuditFormat | undefined {
  return extensions[/\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? ""];
}

const writers: Readonly<Record<AuditFormat, () => Promise<{ readonly write: AuditWriter }>>> = {
  human: () => import("./human.ts"),
  json: () => import("./json.ts"),
  html: () => import("./html.ts"),
  csv: () => import("./csv.ts"),
  markdown: () => import("./markdown.ts"),
};

/** Loads the writer of a format. */
export async function loadWriter(format: AuditFormat): Promise<AuditWriter> {
  return (await writers[format]()).write;
}
