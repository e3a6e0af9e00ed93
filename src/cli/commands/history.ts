/** `leakscan history [repo|url]` */

import { type RawOptions, rawOf } from "../../scan/options.ts";
import { scanHistory } from "../../scan/scan-history.ts";
import { UsageError } from "../../core/error.ts";
import { says } from "../../messages/errors.ts";
import { behindDashes, type CommandFacts, runScan, type Typed } from "../command.ts";
import { compileLater } from "../optimiser.ts";

/** What is known of this command; what it is for stands in src/messages. */
export const about: CommandFacts = {
  order: 3,
  arguments: [{ name: "repo" }],
  example: "leakscan history --format html --output leaks.html",
};

/** Everything the repository has ever held. */
export async function run(typed: Typed): Promise<number> {
  const raw: RawOptions = rawOf(typed);
  const [repo, ...more] = [typed["repo"] as string | undefined, ...behindDashes(typed)].filter(
    (one) => one !== undefined,
  );
  if (more.length > 0) throw new UsageError(says("historyOneRepository"));
  compileLater();
  return await runScan(raw, (context) => scanHistory(repo, raw, context));
}
