/** `leakscan files [path...]` */

import { type FilesRaw, scanFiles } from "../../scan/scan-files.ts";
import { behindDashes, type CommandFacts, runScan, type Typed } from "../command.ts";
import { rawOf } from "../../scan/options.ts";

/** What is known of this command; what it is for stands in src/messages. */
export const about: CommandFacts = {
  order: 4,
  arguments: [{ name: "paths", many: true }],
  example: "leakscan files src config.yml",
};

/** A working tree or any directory. */
export async function run(typed: Typed): Promise<number> {
  const raw: FilesRaw = rawOf(typed);
  const paths = [...((typed["paths"] as string[] | undefined) ?? []), ...behindDashes(typed)];
  return await runScan(raw, (context) => scanFiles(paths, raw, context));
}
