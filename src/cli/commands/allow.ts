/** `leakscan allow <fingerprint...> --reason ...` */

import { type RawOptions, rawOf } from "../../scan/options.ts";
import { allowFindings } from "../../triage/allow.ts";
import { writeText } from "../../scan/reports/write-text.ts";
import { plainText } from "../../report/text/plain-text.ts";
import type { CommandFacts, Typed } from "../command.ts";
import { loadSpoken } from "../spoken.ts";

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
    expires: typed["expires"] as string | undefined,
  };
  const { entries, file, gone, attributes } = await allowFindings(request, rawOf<RawOptions>(typed), context);
  const { allow: words, baseline } = await loadSpoken();
  const lines = entries.map(({ entry, parts, wasKnown }) => {
    const what = [entry, ...parts].map(({ rule, masked }) => plainText(`${rule} ${masked}`)).join(" + ");
    const where = entry.path === null ? null : plainText(entry.path);
    return (wasKnown ? words.renewed : words.accepted)(what, where, file);
  });
  if (gone > 0) lines.push(words.gone(gone));
  lines.push(words.commit);
  if (attributes) lines.push(baseline.attributes);
  await writeText(process.stdout, `${lines.join("\n")}\n`);
  return 0;
}
