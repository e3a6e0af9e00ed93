/** `leakscan merge <report...>` */

import { type RawOptions, rawOf } from "../../scan/options.ts";
import { mergeReports } from "../../scan/reports/merge-reports.ts";
import { type CommandFacts, runScan, type Typed } from "../command.ts";

/** What is known of this command; what it is for stands in src/messages. */
export const about: CommandFacts = {
  order: 12,
  arguments: [{ name: "reports", required: true, many: true }],
  example: "leakscan merge shard-*.json --format html --output leaks.html",
};

/** Joins the reports of shards. */
export async function run(typed: Typed): Promise<number> {
  const raw: RawOptions = rawOf(typed);
  return await runScan(raw, (context) => mergeReports(typed["reports"] as string[], raw, context));
}
