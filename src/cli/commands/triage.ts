/** `leakscan triage [report]` */

import { cancel, isCancel, note, outro, select, text } from "@clack/prompts";
import { UsageError } from "../../core/error.ts";
import { isPlaceholderReason } from "../../core/placeholder-reason.ts";
import { openEditor } from "../../git/open-editor.ts";
import type { CliMessages } from "../../messages/cli-catalogue.ts";
import { says } from "../../messages/errors.ts";
import { plainText } from "../../report/text/plain-text.ts";
import { type RawOptions, rawOf } from "../../scan/options.ts";
import { startTriage, type TriageItem } from "../../triage/triage.ts";
import type { CommandFacts, Typed } from "../command.ts";
import { startProgress } from "../progress.ts";
import { loadSpoken } from "../spoken.ts";

/** What is known of this command; what it is for stands in src/messages. */
export const about: CommandFacts = {
  order: 10,
  arguments: [{ name: "report" }],
  example: "leakscan triage",
};

type Words = CliMessages["triage"];

/** Asks about one finding after the other. */
export async function run(typed: Typed): Promise<number> {
  const { stdin, stdout, stderr, env } = process;
  if (!stdin.isTTY || !stdout.isTTY) throw new UsageError(says("triageNeedsTerminal"));
  const raw: RawOptions = rawOf(typed);
  const spoken = await loadSpoken();
  const words = spoken.triage;
  const progress = startProgress(stderr, raw.progress !== false, spoken.progress);
  const context = { cwd: process.cwd(), env, onProgress: progress.update };
  const { items, real, baselineFile } = await startTriage(typed["report"] as string | undefined, raw, context).finally(
    () => progress.end(),
  );
  const done = { real, accepted: 0, skipped: 0 };
  for (const [index, item] of items.entries()) {
    const decision = await decide(item, `${index + 1}/${items.length}`, words, spoken.baseline.attributes);
    if (decision === "stop") {
      cancel(words.stopped(items.length - index));
      return 0;
    }
    done[decision]++;
  }
  outro(items.length === 0 ? words.nothing(real) : words.done(done.accepted, done.real, done.skipped, baselineFile));
  return 0;
}

/** Shows a finding and asks until it is decided. */
async function decide(
  item: TriageItem,
  which: string,
  words: Words,
  attributes: string,
): Promise<"accepted" | "real" | "skipped" | "stop"> {
  note(await described(item, words), `${which}  ${plainText(item.finding.rule)}`);
  for (;;) {
    const answer = await select({
      message: words.ask,
      options: [
        { value: "false", label: words.falseAlarm },
        { value: "real", label: words.real },
        { value: "skip", label: words.skip },
        ...(item.file === null ? [] : [{ value: "open", label: words.open }]),
      ],
    });
    if (isCancel(answer)) return "stop";
    if (answer === "skip") return "skipped";
    if (answer === "real") {
      await item.markReal();
      return "real";
    }
    if (answer === "open") await openEditor(item.file ?? "", item.finding.places[0]?.line ?? 1, process.env);
    else {
      const reason = await text({
        message: words.why,
        validate: (typed) => (isPlaceholderReason((typed ?? "").trim()) ? words.whyMissing : undefined),
      });
      if (isCancel(reason)) continue;
      if (await item.accept(reason.trim())) note(attributes);
      return "accepted";
    }
  }
}

async function described({ finding, parts, code }: TriageItem, words: Words): Promise<string> {
  const [first, ...more] = finding.places;
  const where = first === undefined ? "" : first.path === null ? words.message : `${first.path}:${first.line}`;
  const lines = [
    plainText(`${where}${more.length === 0 ? "" : ` ${words.more(more.length)}`}`),
    [finding, ...parts].map(({ secret }) => plainText(secret.masked)).join(" + "),
    `${finding.severity} · ${finding.confidence} · ${finding.fingerprint.slice(0, 8)}`,
  ];
  const shown = await code();
  if (shown.length > 0) lines.push("");
  for (const { number, text: line, isMarked } of shown)
    lines.push(`${isMarked ? ">" : " "} ${String(number).padStart(5)}  ${plainText(line)}`);
  return lines.join("\n");
}
