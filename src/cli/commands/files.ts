/** `leakscan files [path...]` */

import { type FilesRaw, scanFiles } from "../../scan/scan-files.ts";
import { behindDashes, type Command, rawOf, runScan, withScanOptions } from "../command.ts";

/** A working tree or any directory. */
export const files: Command = (finish) => ({
  command: "files [paths..]",
  describe: "Scan files and folders as they lie on disk",
  builder: (argv) =>
    withScanOptions(
      argv.positional("paths", {
        type: "string",
        array: true,
        describe: "Files and folders; the current one by default",
      }),
      { ignore: { type: "boolean", describe: "Leave out what .gitignore names (--no-ignore scans it too)" } },
      true,
    ),
  handler: async (argv) => {
    const raw: FilesRaw = rawOf(argv);
    const paths = [...((argv["paths"] as string[] | undefined) ?? []), ...behindDashes(argv)];
    finish(await runScan(raw, (context) => scanFiles(paths, raw, context)));
  },
});
