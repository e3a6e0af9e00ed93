/** `leakscan merge <report...>` */

import type { RawOptions } from "../../app/options.ts";
import { mergeReports } from "../../app/merge-reports.ts";
import { type Command, rawOf, runScan, withScanOptions } from "../command.ts";

/** Joins the reports of shards. */
export const merge: Command = (finish) => ({
  command: "merge <reports..>",
  describe: "Join JSON reports into one",
  builder: (argv) =>
    withScanOptions(
      argv.positional("reports", {
        type: "string",
        array: true,
        describe: "JSON reports of leakscan",
        demandOption: true,
      }),
    ),
  handler: async (argv) => {
    const raw: RawOptions = rawOf(argv);
    finish(await runScan(raw, (context) => mergeReports(argv["reports"] as string[], raw, context)));
  },
});
