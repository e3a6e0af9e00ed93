/** `leakscan verify <report>` */

import { type RawOptions, rawOf } from "../../scan/options.ts";
import { verifyReport } from "../../scan/reports/verify-report.ts";
import { writeText } from "../../scan/reports/write-text.ts";
import { type CommandFacts, runScan, type Typed } from "../command.ts";
import { loadSpoken } from "../spoken.ts";

/** What is known of this command; what it is for stands in src/messages. */
export const about: CommandFacts = {
  order: 10,
  arguments: [{ name: "report", required: true }],
  example: "leakscan verify leaks.json",
};

/** Whether the findings of a report live. */
export async function run(typed: Typed): Promise<number> {
  // Its findings are verified already: not a second time with the scan's own flag.
  const raw: RawOptions = { ...rawOf<RawOptions>(typed), verify: false };
  let note = "";
  const code = await runScan(raw, async (context) => {
    const outcome = await verifyReport(typed["report"] as string, raw, context);
    const { verify: words } = await loadSpoken();
    if (outcome.asked === 0) note = `leakscan: ${words.nothingToAsk}\n`;
    else if (outcome.gone > 0) note = `leakscan: ${words.gone(outcome.gone)}\n`;
    return outcome;
  });
  await writeText(process.stderr, note);
  return code;
}
