/** `leakscan stdin` */

import { type RawOptions, rawOf } from "../../scan/options.ts";
import { scanStdin } from "../../scan/scan-stdin.ts";
import { type CommandFacts, runScan, type Typed } from "../command.ts";

/** What is known of this command; what it is for stands in src/messages. */
export const about: CommandFacts = {
  order: 5,
  arguments: [],
  example: "kubectl get secret app -o yaml | leakscan stdin",
};

/** A stream. */
export async function run(typed: Typed): Promise<number> {
  const raw: RawOptions = rawOf(typed);
  return await runScan(raw, (context) => scanStdin(process.stdin, raw, context));
}
