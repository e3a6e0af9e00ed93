/** `leakscan allow <fingerprint...> --reason ...` */

import { type RawOptions, rawOf } from "../../scan/options.ts";
import { allowFindings } from "../../triage/allow.ts";
import { writeText } from "../../scan/reports/write-text.ts";
import { plainText } from "../../report/text/plain-text.ts";
import type { CommandFacts, Typed } from "../command.ts";

/** What is known of this command; what it is for stands in src/messages. */
export const about: CommandFacts = {
  order: 8,
  arguments: [{ name: "fingerprints", many: true }],
  example: 'leakscan allow 740551de --reason "made up for a test"',
};

/** Accepts findings into the baseline. */
export async function run(typed: Typed): Promise<number> {
  const context = { cwd: process.cwd(), env: process.env };
  const request = {
    fingerprints: ((typed["fingerprints"] as readonly unknown[] | undefined) ?? []).map(String),
    last: typed["last"] === true,
    reason: String(typed["reason"] ?? ""),
    date: typed["date"] as string | undefined,
  };
  const { entries, file, gone } = await allowFindings(request, rawOf<RawOptions>(typed), context);
  const lines = entries.map(({ entry, parts, wasKnown }) => {
    const what = [entry, ...parts].map(({ rule, masked }) => plainText(`${rule} ${masked}`)).join(" + ");
    const where = entry.path === null ? "" : ` in ${plainText(entry.path)}`;
    const did = wasKnown ? "was accepted already; its reason is renewed" : "accepted";
    return `${what}${where}: ${did} in ${file}`;
  });
  if (gone > 0) lines.push(`${gone} of what was blocked last ${gone === 1 ? "is" : "are"} not here any more.`);
  lines.push("Commit that file, so that everybody's scans know it.");
  await writeText(process.stdout, `${lines.join("\n")}\n`);
  return 0;
}
