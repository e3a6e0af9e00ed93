/** `leakscan history [repo|url]` */

import { cacheOption, type RawOptions } from "../../scan/options.ts";
import { scanHistory } from "../../scan/scan-history.ts";
import { UsageError } from "../../core/error.ts";
import { behindDashes, type Command, rawOf, runScan, withScanOptions } from "../command.ts";

/** Everything the repository has ever held. */
export const history: Command = (finish) => ({
  command: "history [repo]",
  describe: "Scan everything that the repository has ever held",
  builder: (argv) =>
    withScanOptions(
      argv.positional("repo", {
        type: "string",
        describe: "A folder in the repository, or a URL to clone it from; the current folder by default",
      }),
      { cache: { type: "boolean", describe: cacheOption.describe } },
      true,
    ),
  handler: async (argv) => {
    const raw: RawOptions = rawOf(argv);
    const [repo, ...more] = [argv["repo"] as string | undefined, ...behindDashes(argv)].filter(
      (one) => one !== undefined,
    );
    if (more.length > 0)
      throw new UsageError(
        "`leakscan history` takes one repository.",
        "Call it once for each, and join the reports with `leakscan merge`.",
      );
    finish(await runScan(raw, (context) => scanHistory(repo, raw, context, "told")));
  },
});
