/** `leakscan stdin` */

import { scanStdin } from "../../app/scan-stdin.ts";
import { type Command, type Parsed, runScan, withScanOptions } from "../command.ts";

/** A stream. */
export const stdin: Command = (finish) => ({
  command: "stdin",
  describe: "Scan standard input",
  builder: (argv) => withScanOptions(argv),
  handler: async (argv) => {
    const raw = argv as Parsed;
    finish(await runScan(raw, (context) => scanStdin(process.stdin, raw, context)));
  },
});
