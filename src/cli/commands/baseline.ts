/** `leakscan baseline [report]` */

import { type RawOptions, rawOf } from "../../scan/options.ts";
import { acceptKnown } from "../../triage/baseline.ts";
import { upgradeBaseline } from "../../triage/upgrade.ts";
import { writeText } from "../../scan/reports/write-text.ts";
import { startProgress } from "../progress.ts";
import type { CommandFacts, Typed } from "../command.ts";
import { loadSpoken } from "../spoken.ts";

/** What is known of this command; what it is for stands in src/messages. */
export const about: CommandFacts = {
  order: 9,
  arguments: [{ name: "report" }],
  example: 'leakscan baseline --reason "known before leakscan"',
};

/** Accepts what is known. */
export async function run(typed: Typed): Promise<number> {
  const raw: RawOptions = rawOf(typed);
  const spoken = await loadSpoken();
  const words = spoken.baseline;
  const progress = startProgress(
    process.stderr,
    raw.progress !== false && process.env["CI"] === undefined,
    spoken.progress,
  );
  try {
    const context = { cwd: process.cwd(), env: process.env, onProgress: progress.update };
    if (typed["upgrade"] === true) {
      const { renewed, notFound, file } = await upgradeBaseline(raw, context);
      progress.end();
      const lines = [words.renewed(renewed, file), ...(notFound === 0 ? [] : [words.gone(notFound)])];
      await writeText(process.stdout, `${lines.join("\n")}\n`);
      return 0;
    }
    const request = { report: typed["report"] as string | undefined, reason: typed["reason"] as string | undefined };
    const done = await acceptKnown(request, raw, context);
    progress.end();
    const lines = [
      words.added(done.added, done.total, done.file),
      ...(done.notFound === 0 ? [] : [words.notFound(done.notFound)]),
      ...(done.unread === 0 ? [] : [words.unread(done.unread)]),
      words.stillActive,
    ];
    await writeText(process.stdout, `${lines.join("\n")}\n`);
    return 0;
  } finally {
    progress.end();
  }
}
