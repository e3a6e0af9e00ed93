/** `leakscan merge <report...>` */

import type { RawOptions } from "../../scan/options.ts";
import { mergeReports } from "../../scan/reports/merge-reports.ts";
import { type Command, rawOf, runScan, withOptions } from "../command.ts";

/** Joins the reports of shards. */
export const merge: Command = (finish) => ({
  command: "merge <reports..>",
  describe: "Join JSON reports into one",
  builder: (argv) =>
    withOptions(
      argv.positional("reports", {
        type: "string",
        array: true,
        describe: "JSON reports of leakscan",
        demandOption: true,
      }),
      ["format", "output", "strict", "lang"],
    ),
  handler: async (argv) => {
    const raw: RawOptions = rawOf(argv);
    finish(await runScan(raw, (context) => mergeReports(argv["reports"] as string[], raw, context)));
  },
});
