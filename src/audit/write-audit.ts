/** The joined report to where it was asked for, and the exit code of the audit. */

import path from "node:path";
import { loadAuditMessages } from "../messages/audit-language.ts";
import { loadMessages } from "../messages/language.ts";
import type { CalledFrom } from "../scan/called-as.ts";
import { calledAs } from "../scan/called-as.ts";
import { type Outlet, wantsColour } from "../scan/reports/write-report.ts";
import { writeFileWhole, writeParts, writeText } from "../scan/reports/write-text.ts";
import type { AuditReport } from "./audit-report.ts";
import { loadWriter } from "./report/formats.ts";
import type { AuditSettings } from "./settings.ts";
import { loadCliMessages } from "../messages/cli-language.ts";

/** Where a report may go. */
export interface AuditOutlets extends CalledFrom {
  readonly stdout: Outlet;
  readonly stderr: Outlet;
}

/** What decides the exit code beside the report. */
export interface AuditExitRules extends Pick<AuditSettings, "failOn"> {
  readonly requireComplete: boolean;
  readonly allowIncomplete: boolean;
}

/** Writes each report to the file or stream that it belongs to. */
export async function writeAudit(report: AuditReport, settings: AuditSettings, outlets: AuditOutlets): Promise<void> {
  const [audit, messages] = await Promise.all([loadAuditMessages(settings.language), loadMessages(settings.language)]);
  const command = calledAs(outlets);
  const written: string[] = [];
  for (const { format, file } of settings.outputs) {
    const write = await loadWriter(format);
    const options = { audit, messages, command };
    if (file !== null) {
      const parts = write(report, { ...options, colour: false, width: 100 });
      await writeFileWhole(path.resolve(outlets.cwd, file), parts, false);
      written.push(file);
    } else {
      const { stdout } = outlets;
      await writeParts(
        stdout,
        write(report, { ...options, colour: wantsColour(stdout, outlets.env), width: stdout.columns ?? 100 }),
      );
    }
  }
  if (written.length === 0 || settings.quiet) return;
  const { secrets, repositories } = report.summary;
  const unread = repositories.unread + repositories.left;
  const { written: words } = await loadCliMessages(settings.language);
  await writeText(outlets.stderr, `leakscan: ${words.audit(secrets, unread, written.join(", "))}\n`);
}

/** 1 where a secret counts, with `new` one that the last audit did not know; otherwise 2 where something could not be read. */
export function auditExitCode({ summary, previousAt }: AuditReport, rules: AuditExitRules): 0 | 1 | 2 {
  const { failOn, requireComplete, allowIncomplete } = rules;
  // The first audit has nothing to compare with: everything is new.
  const counting = failOn === "never" ? 0 : failOn === "new" && previousAt !== null ? summary.new : summary.secrets;
  if (counting > 0) return 1;
  const { unread, left } = summary.repositories;
  if (left > 0 || (unread + summary.incomplete > 0 && !allowIncomplete)) return 2;
  return requireComplete && summary.cut > 0 ? 2 : 0;
}
