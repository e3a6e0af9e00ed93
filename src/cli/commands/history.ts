/** `leakscan history [repo]` */

import { cacheOption, type RawOptions } from "../../app/options.ts";
import { scanHistory } from "../../app/scan-history.ts";
import { type Command, rawOf, runScan, withScanOptions } from "../command.ts";

/** Everything the repository has ever held. */
export const history: Command = (finish) => ({
  command: "history [repo]",
  describe: "Scan everything that the repository has ever held",
  builder: (argv) =>
    withScanOptions(
      argv.positional("repo", { type: "string", describe: "A folder in the repository; the current one by default" }),
      { cache: { type: "boolean", describe: cacheOption.describe } },
      true,
    ),
  handler: async (argv) => {
    const raw: RawOptions = rawOf(argv);
    finish(await runScan(raw, (context) => scanHistory(argv["repo"] as string | undefined, raw, context, "told")));
  },
});
