/** `leakscan respond <report|key id>` */

import type { RawOptions } from "../../scan/options.ts";
import { respond as writeResponse } from "../../scan/reports/respond.ts";
import { writeText } from "../../scan/reports/write-text.ts";
import { type Command, rawOf } from "../command.ts";
import { startInterrupt } from "../interrupt.ts";
import { startProgress } from "../progress.ts";

/** The first hour after a leak. */
export const respond: Command = (finish) => ({
  command: "respond <subject>",
  describe: "The first hour after a leak: a folder that says what to do, step by step",
  builder: (argv) =>
    argv
      .positional("subject", {
        type: "string",
        describe: "A JSON report of leakscan, or an AWS access key id",
        demandOption: true,
      })
      .options({
        folder: { type: "string", describe: "Folder to write; named after the time by default", requiresArg: true },
        replacements: {
          type: "string",
          describe: "Write only this file for git filter-repo. It holds the secrets",
          requiresArg: true,
        },
        lang: { type: "string", describe: "Language: en, ja, ko", requiresArg: true },
        config: { type: "string", describe: "Config file instead of .leakscan.json", requiresArg: true },
        baseline: { type: "string", describe: "Baseline file instead of .leakscan-baseline.json", requiresArg: true },
      }),
  handler: async (argv) => {
    const { env, stderr, stdout } = process;
    const progress = startProgress(stderr, env["CI"] === undefined);
    const interrupt = startInterrupt();
    try {
      const context = { cwd: process.cwd(), env, signal: interrupt.signal, onProgress: progress.update };
      const text = (name: string): string | undefined => argv[name] as string | undefined;
      const request = { subject: String(argv["subject"]), folder: text("folder"), replacements: text("replacements") };
      const { lines } = await writeResponse(request, rawOf<RawOptions>(argv), context);
      progress.end();
      await writeText(stdout, `${lines.join("\n")}\n`);
      finish(0);
    } finally {
      progress.end();
      interrupt.end();
    }
  },
});
