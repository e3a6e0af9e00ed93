/** `leakscan stdin` */

import type { RawOptions } from "../../scan/options.ts";
import { scanStdin } from "../../scan/scan-stdin.ts";
import { type Command, rawOf, runScan, withScanOptions } from "../command.ts";

/** A stream. */
export const stdin: Command = (finish) => ({
  command: "stdin",
  describe: "Scan standard input",
  builder: (argv) => withScanOptions(argv),
  handler: async (argv) => {
    const raw: RawOptions = rawOf(argv);
    finish(await runScan(raw, (context) => scanStdin(process.stdin, raw, context)));
  },
});
