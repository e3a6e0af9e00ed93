/** `leakscan range <base>..<head>` */

import type { RawOptions } from "../../scan/options.ts";
import { scanRange } from "../../scan/scan-range.ts";
import { type Command, rawOf, runScan, withScanOptions } from "../command.ts";

/** What a push or a pull request adds. */
export const range: Command = (finish) => ({
  command: "range <commits>",
  describe: "Scan what the commits <base>..<head> add, merges included",
  builder: (argv) =>
    withScanOptions(
      argv.positional("commits", { type: "string", describe: "<base>..<head>", demandOption: true }),
      {},
      true,
    ),
  handler: async (argv) => {
    const raw: RawOptions = rawOf(argv);
    finish(await runScan(raw, (context) => scanRange(argv["commits"] as string, raw, context)));
  },
});
