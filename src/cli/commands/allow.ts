/** `leakscan allow <fingerprint> --reason ...` */

import { type RawOptions, rawOf } from "../../scan/options.ts";
import { allowFinding } from "../../triage/allow.ts";
import { writeText } from "../../scan/reports/write-text.ts";
import { plainText } from "../../report/text/plain-text.ts";
import type { CommandFacts, Typed } from "../command.ts";

/** What help says of this command. */
export const about: CommandFacts = {
  order: 8,
  help: "Accept one finding into the baseline",
  arguments: [{ name: "fingerprint", help: "As a report shows it; its beginning is enough", required: true }],
  example: 'leakscan allow 740551de --reason "made up for a test"',
};

/** Accepts one finding into the baseline. */
export async function run(typed: Typed): Promise<number> {
  const context = { cwd: process.cwd(), env: process.env };
  const request = {
    fingerprint: String(typed["fingerprint"]),
    reason: String(typed["reason"] ?? ""),
    date: typed["date"] as string | undefined,
    expires: typed["expires"] as string | undefined,
  };
  const { entry, file, wasKnown } = await allowFinding(request, rawOf<RawOptions>(typed), context);
  const where = entry.path === null ? "" : ` in ${plainText(entry.path)}`;
  const did = wasKnown ? "was accepted already; its reason is renewed" : "accepted";
  await writeText(
    process.stdout,
    `${plainText(`${entry.rule} ${entry.masked}`)}${where}: ${did} in ${file}\nCommit that file, so that everybody's scans know it.\n`,
  );
  return 0;
}
