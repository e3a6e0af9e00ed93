/** `leakscan baseline [report]` */

import { type RawOptions, rawOf } from "../../scan/options.ts";
import { acceptKnown } from "../../triage/baseline.ts";
import { pruneBaseline } from "../../triage/prune.ts";
import { showBaseline } from "../../triage/show-baseline.ts";
import { upgradeBaseline } from "../../triage/upgrade.ts";
import { plainText } from "../../report/text/plain-text.ts";
import type { Context } from "../../scan/context.ts";
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
    if (typed["report"] === "show") {
      progress.end();
      return await show(raw, context, typed["json"] === true);
    }
    if (typed["prune"] === true) {
      const { gone, expired, left, old, file } = await pruneBaseline(raw, context);
      progress.end();
      const kept =
        old === 0
          ? ""
          : `${old} of an earlier version can't be compared; \`leakscan baseline --upgrade\` renews them.\n`;
      await writeText(
        process.stdout,
        `${gone} gone and ${expired} expired taken out of ${file}, ${left} left.\n${kept}`,
      );
      return 0;
    }
    if (typed["upgrade"] === true) {
      const { renewed, notFound, file } = await upgradeBaseline(raw, context);
      progress.end();
      const left =
        notFound === 0 ? "" : `${notFound} entries name nothing that is here any more; they stay as they are.\n`;
      await writeText(process.stdout, `${renewed} entries of ${file} renewed.\n${left}`);
      return 0;
    }
    const request = {
      report: typed["report"] as string | undefined,
      reason: typed["reason"] as string | undefined,
      expires: typed["expires"] as string | undefined,
    };
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

/** Writes the entries by path, an entry a line. */
async function show(raw: RawOptions, context: Context, isJson: boolean): Promise<number> {
  const { file, entries } = await showBaseline(raw, context);
  const lines: string[] = [];
  let path: string | null | undefined;
  for (const { fingerprint, rule, masked, reason, author, addedAt, expires, state, ...entry } of entries) {
    if (entry.path !== path) lines.push((path = entry.path) ?? "(no path)");
    const by = [addedAt, author].filter((one) => one !== undefined).join(" ");
    const until = expires === undefined ? "" : state === "expired" ? `; expired ${expires}` : `; until ${expires}`;
    lines.push(`  ${fingerprint.slice(0, 8)}  ${rule}  ${masked}  ${reason}${by === "" ? "" : ` (${by}${until})`}`);
  }
  const expired = entries.filter(({ state }) => state === "expired").length;
  lines.push(`${entries.length} accepted in ${file}${expired === 0 ? "" : `, ${expired} of them expired`}.`);
  const text = isJson ? JSON.stringify(entries, null, 2) : lines.map((line) => plainText(line)).join("\n");
  await writeText(process.stdout, `${text}\n`);
  return 0;
}
