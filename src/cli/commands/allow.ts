/** `leakscan allow <fingerprint> --reason ...` */

import type { RawOptions } from "../../scan/options.ts";
import { allowFinding } from "../../triage/allow.ts";
import { writeText } from "../../scan/reports/write-text.ts";
import { plainText } from "../../report/plain-text.ts";
import { type Command, rawOf } from "../command.ts";

/** Accepts one finding into the baseline. */
export const allow: Command = (finish) => ({
  command: "allow <fingerprint>",
  describe: "Accept one finding into the baseline",
  builder: (argv) =>
    argv
      .positional("fingerprint", {
        type: "string",
        describe: "As a report shows it; its beginning is enough",
        demandOption: true,
      })
      .options({
        reason: { type: "string", describe: "Why it is safe", demandOption: true, requiresArg: true },
        config: { type: "string", describe: "Config file instead of .leakscan.json", requiresArg: true },
        baseline: { type: "string", describe: "Baseline file instead of .leakscan-baseline.json", requiresArg: true },
        date: { type: "string", describe: "Day of acceptance, YYYY-MM-DD; today by default", requiresArg: true },
      }),
  handler: async (argv) => {
    const context = { cwd: process.cwd(), env: process.env };
    const request = {
      fingerprint: String(argv["fingerprint"]),
      reason: String(argv["reason"]),
      date: argv["date"] as string | undefined,
    };
    const { entry, file, wasKnown } = await allowFinding(request, rawOf<RawOptions>(argv), context);
    const where = entry.path === null ? "" : ` in ${plainText(entry.path)}`;
    const did = wasKnown ? "was accepted already; its reason is renewed" : "accepted";
    await writeText(
      process.stdout,
      `${plainText(`${entry.rule} ${entry.masked}`)}${where}: ${did} in ${file}\nCommit that file, so that everybody's scans know it.\n`,
    );
    finish(0);
  },
});
