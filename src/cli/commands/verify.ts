/** `leakscan verify <report>` */

import type { RawOptions } from "../../scan/options.ts";
import { verifyReport } from "../../scan/reports/verify-report.ts";
import { writeText } from "../../scan/reports/write-text.ts";
import { type Command, rawOf, runScan, withScanOptions } from "../command.ts";

/** Whether the findings of a report live. */
export const verify: Command = (finish) => ({
  command: "verify <report>",
  describe: "Ask AWS whether the keys of a JSON report live",
  builder: (argv) =>
    withScanOptions(
      argv.positional("report", { type: "string", describe: "A JSON report of leakscan", demandOption: true }),
    ),
  handler: async (argv) => {
    // Its findings are verified already: not a second time with the scan's own flag.
    const raw: RawOptions = { ...rawOf<RawOptions>(argv), verify: false };
    let note = "";
    const code = await runScan(raw, async (context) => {
      const outcome = await verifyReport(argv["report"] as string, raw, context);
      if (outcome.asked === 0) note = "leakscan: the report holds no key that can be asked about; only AWS keys can\n";
      else if (outcome.gone > 0)
        note = `leakscan: ${String(outcome.gone)} secrets are not in the repository any more, so nobody could be asked about them\n`;
      return outcome;
    });
    await writeText(process.stderr, note);
    finish(code);
  },
});
