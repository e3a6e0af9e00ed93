/** `leakscan config` */

import type { RawOptions } from "../../scan/options.ts";
import { showConfig } from "../../scan/show-config.ts";
import { writeText } from "../../scan/reports/write-text.ts";
import { type Command, rawOf, withScanOptions } from "../command.ts";

/** Shows the resolved configuration. */
export const config: Command = (finish) => ({
  command: "config",
  describe: "Show the resolved configuration and where each value comes from",
  builder: (argv) => withScanOptions(argv, { json: { type: "boolean", describe: "Print JSON" } }),
  handler: async (argv) => {
    const values = await showConfig(rawOf<RawOptions>(argv), { cwd: process.cwd(), env: process.env });
    const width = Math.max(...values.map(({ key }) => key.length));
    const lines = values.map(({ key, value, from }) => `${key.padEnd(width)}  ${JSON.stringify(value)}  (${from})`);
    await writeText(
      process.stdout,
      argv["json"] === true ? `${JSON.stringify(values, null, 2)}\n` : `${lines.join("\n")}\n`,
    );
    finish(0);
  },
});
