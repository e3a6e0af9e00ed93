/** `leakscan respond <report|key id>` */

import { type RawOptions, rawOf } from "../../scan/options.ts";
import { respond as writeResponse } from "../../scan/reports/respond.ts";
import { writeText } from "../../scan/reports/write-text.ts";
import { startInterrupt } from "../interrupt.ts";
import { startProgress } from "../progress.ts";
import { hanging } from "../hanging.ts";
import type { CommandFacts, Typed } from "../command.ts";
import { loadSpoken } from "../spoken.ts";

/** What is known of this command; what it is for stands in src/messages. */
export const about: CommandFacts = {
  order: 11,
  arguments: [{ name: "subject", required: true }],
  example: "leakscan respond leaks.json",
};

/** The first hour after a leak. */
export async function run(typed: Typed): Promise<number> {
  const { env, stderr, stdout } = process;
  const progress = startProgress(stderr, env["CI"] === undefined, (await loadSpoken()).progress);
  const interrupt = startInterrupt();
  try {
    const context = { cwd: process.cwd(), env, signal: interrupt.signal, onProgress: progress.update };
    const text = (name: string): string | undefined => typed[name] as string | undefined;
    const request = { subject: String(typed["subject"]), folder: text("folder"), replacements: text("replacements") };
    const { lines } = await writeResponse(request, rawOf<RawOptions>(typed), context);
    progress.end();
    const shown = lines.map((line) => {
      const head = /^ *(?:\d+\. )?/.exec(line)?.[0] ?? "";
      return hanging(head, line.slice(head.length), stdout.columns);
    });
    await writeText(stdout, `${shown.join("\n")}\n`);
    return 0;
  } finally {
    progress.end();
    interrupt.end();
  }
}
