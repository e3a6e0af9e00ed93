/** `leakscan baseline [report]` */

import { type RawOptions, rawOf } from "../../scan/options.ts";
import { acceptKnown } from "../../triage/baseline.ts";
import { upgradeBaseline } from "../../triage/upgrade.ts";
import { writeText } from "../../scan/reports/write-text.ts";
import { startProgress } from "../progress.ts";
import type { CommandFacts, Typed } from "../command.ts";

/** What is known of this command; what it is for stands in src/messages. */
export const about: CommandFacts = {
  order: 9,
  arguments: [{ name: "report" }],
  example: 'leakscan baseline --reason "known before leakscan"',
};

/** Accepts what is known. */
export async function run(typed: Typed): Promise<number> {
  const raw: RawOptions = rawOf(typed);
  const progress = startProgress(process.stderr, raw.progress !== false && process.env["CI"] === undefined);
  try {
    const context = { cwd: process.cwd(), env: process.env, onProgress: progress.update };
    if (typed["upgrade"] === true) {
      const { renewed, notFound, file } = await upgradeBaseline(raw, context);
      progress.end();
      const left =
        notFound === 0 ? "" : `${notFound} entries name nothing that is here any more; they stay as they are.\n`;
      await writeText(process.stdout, `${renewed} entries of ${file} renewed.\n${left}`);
      return 0;
    }
    const request = { report: typed["report"] as string | undefined, reason: typed["reason"] as string | undefined };
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
    return 0;
  } finally {
    progress.end();
  }
}
