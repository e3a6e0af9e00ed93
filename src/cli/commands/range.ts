/** `leakscan range <base>..<head>` */

import { type RawOptions, rawOf } from "../../scan/options.ts";
import { scanRange } from "../../scan/scan-range.ts";
import { type CommandFacts, runScan, type Typed } from "../command.ts";

/** What help says of this command. */
export const about: CommandFacts = {
  order: 2,
  help: "Scan what the commits <base>..<head> add, merges included",
  arguments: [{ name: "commits", help: "<base>..<head>", required: true }],
  example: "leakscan range origin/main..HEAD",
};

/** What a push or a pull request adds. */
export async function run(typed: Typed): Promise<number> {
  const raw: RawOptions = rawOf(typed);
  return await runScan(raw, (context) => scanRange(typed["commits"] as string, raw, context));
}
