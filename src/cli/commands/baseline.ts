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
import type { CliMessages } from "../../messages/cli-catalogue.ts";
import { loadMessages } from "../../messages/language.ts";
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
    if (typed["report"] === "show") {
      progress.end();
      const { reason } = await loadMessages(spoken.language);
      return await show(raw, context, words, reason, typed["json"] === true);
    }
    if (typed["prune"] === true) {
      const { gone, expired, left, old, file } = await pruneBaseline(raw, context);
      progress.end();
      const lines = [words.pruned(gone, expired, left, file), ...(old === 0 ? [] : [words.notCompared(old)])];
      await writeText(process.stdout, `${lines.join("\n")}\n`);
      return 0;
    }
    if (typed["upgrade"] === true) {
      const { renewed, notFound, file } = await upgradeBaseline(raw, context);
      progress.end();
      const lines = [words.renewed(renewed, file), ...(notFound === 0 ? [] : [words.gone(notFound)])];
      await writeText(process.stdout, `${lines.join("\n")}\n`);
      return 0;
    }
    const request = {
      report: typed["report"] as string | undefined,
      reason: typed["reason"] as string | undefined,
      expires: typed["expires"] as string | undefined,
    };
    const done = await acceptKnown(request, raw, context);
    progress.end();
    const lines = [
      words.added(done.added, done.total, done.file),
      ...(done.notFound === 0 ? [] : [words.notFound(done.notFound)]),
      ...(done.unread === 0 ? [] : [words.unread(done.unread)]),
      ...(done.attributes ? [words.attributes] : []),
      words.stillActive,
    ];
    await writeText(process.stdout, `${lines.join("\n")}\n`);
    return 0;
  } finally {
    progress.end();
  }
}

/** Writes the entries by path, an entry a line. */
async function show(
  raw: RawOptions,
  context: Context,
  words: CliMessages["baseline"],
  reasonText: (reason: string) => string,
  isJson: boolean,
): Promise<number> {
  const { file, entries } = await showBaseline(raw, context);
  const lines: string[] = [];
  let path: string | null | undefined;
  for (const { fingerprint, rule, masked, reason, author, addedAt, expires, state, ...entry } of entries) {
    if (entry.path !== path) lines.push((path = entry.path) ?? words.noPath);
    const until = expires === undefined ? [] : [state === "expired" ? words.expiredOn(expires) : words.until(expires)];
    const facts = [addedAt, author, ...until].filter((one) => one !== undefined).join(", ");
    lines.push(
      `  ${fingerprint.slice(0, 8)}  ${rule}  ${masked}  ${reasonText(reason)}${facts === "" ? "" : ` (${facts})`}`,
    );
  }
  const expired = entries.filter(({ state }) => state === "expired").length;
  lines.push(words.accepted(entries.length, expired, file));
  const text = isJson ? JSON.stringify(entries, null, 2) : lines.map((line) => plainText(line)).join("\n");
  await writeText(process.stdout, `${text}\n`);
  return 0;
}
