/** `leakscan baseline [report]` */

import type { RawOptions } from "../../scan/options.ts";
import { acceptKnown } from "../../triage/baseline.ts";
import { upgradeBaseline } from "../../triage/upgrade.ts";
import { writeText } from "../../scan/reports/write-text.ts";
import { type Command, rawOf, withOptions } from "../command.ts";
import { startProgress } from "../progress.ts";

/** Accepts what is known. */
export const baseline: Command = (finish) => ({
  command: "baseline [report]",
  describe: "Accept all that the history holds now, or the findings of a JSON report",
  builder: (argv) =>
    withOptions(
      argv.positional("report", { type: "string", describe: "A JSON report of leakscan" }),
      ["config", "baseline", "strict", "identifiers", "jobs", "max-size", "progress"],
      {
        reason: { type: "string", describe: "Why they are accepted", requiresArg: true },
        upgrade: {
          type: "boolean",
          describe: "Write entries of earlier versions anew: those of weak passwords made scans slow",
          conflicts: ["reason", "report"],
        },
      },
    ),
  handler: async (argv) => {
    const raw: RawOptions = rawOf(argv);
    const progress = startProgress(process.stderr, raw.progress !== false && process.env["CI"] === undefined);
    try {
      const context = { cwd: process.cwd(), env: process.env, onProgress: progress.update };
      if (argv["upgrade"] === true) {
        const { renewed, notFound, file } = await upgradeBaseline(raw, context);
        progress.end();
        const left =
          notFound === 0 ? "" : `${notFound} entries name nothing that is here any more; they stay as they are.\n`;
        await writeText(process.stdout, `${renewed} entries of ${file} renewed.\n${left}`);
        return finish(0);
      }
      const request = { report: argv["report"] as string | undefined, reason: argv["reason"] as string | undefined };
      const done = await acceptKnown(request, raw, context);
      progress.end();
      const lost =
        done.notFound === 0
          ? ""
          : `${done.notFound} of the report were not found again: weak passwords among them are not accepted, the others as the report names them.\n`;
      const unread =
        done.unread === 0 ? "" : `${done.unread} things could not be read; what they hold is not in the baseline.\n`;
      await writeText(
        process.stdout,
        `${done.added} added, ${done.total} in ${done.file} now.\n${lost}${unread}What is accepted still lives: revoke what was ever pushed.\n`,
      );
      finish(0);
    } finally {
      progress.end();
    }
  },
});
