/** `leakscan range <base>..<head>` */

import { type RawOptions, rawOf } from "../../scan/options.ts";
import { scanRange } from "../../scan/scan-range.ts";
import { type CommandFacts, runScan, type Typed } from "../command.ts";

/** What is known of this command; what it is for stands in src/messages. */
export const about: CommandFacts = {
  order: 2,
  arguments: [{ name: "commits", required: true }],
  example: "leakscan range origin/main..HEAD",
};

/** What a push or a pull request adds. */
export async function run(typed: Typed): Promise<number> {
  const raw: RawOptions = rawOf(typed);
  return await runScan(raw, (context) => scanRange(typed["commits"] as string, raw, context));
}
