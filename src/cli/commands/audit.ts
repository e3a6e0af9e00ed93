/** `leakscan audit <what...>` */

import path from "node:path";
import { auditExitCode, writeAudit } from "../../audit/write-audit.ts";
import { listAudit, runAudit } from "../../audit/audit.ts";
import type { AuditContext } from "../../audit/context.ts";
import type { Gathered } from "../../audit/inventory/gather.ts";
import { type AuditRaw, auditSettings } from "../../audit/settings.ts";
import { UsageError } from "../../core/error.ts";
import { says } from "../../messages/errors.ts";
import { loadAuditMessages } from "../../messages/audit-language.ts";
import type { Language } from "../../messages/report-catalogue.ts";
import { plainText } from "../../report/text/plain-text.ts";
import { checkWritable, writeText } from "../../scan/reports/write-text.ts";
import { rawOf } from "../../scan/options.ts";
import { startAuditProgress } from "../audit-progress.ts";
import { startLookout } from "../absent-workers.ts";
import { behindDashes, type CommandFacts, type Typed } from "../command.ts";
import { startInterrupt } from "../interrupt.ts";
import { processWorld } from "../process-world.ts";
import { loadSpoken } from "../spoken.ts";

/** What is known of this command; what it is for stands in src/messages. */
export const about: CommandFacts = {
  order: 4.5,
  arguments: [
    {
      name: "what",
      required: true,
      many: true,
    },
  ],
  example: "leakscan audit ~/clones --output leaks.html",
};

/** Milliseconds from Ctrl-C until the process ends by force: what was found is joined before. */
const patience = 60_000;

/** Many repositories. */
export async function run(typed: Typed): Promise<number> {
  const { stdout, stderr, env } = process;
  const cwd = process.cwd();
  const raw: AuditRaw = rawOf(typed);
  const what = [...((typed["what"] as string[] | undefined) ?? []), ...behindDashes(typed)];
  const words = await loadSpoken();
  const progress = startAuditProgress(stderr, raw.progress !== false && env["CI"] === undefined, words.progress);
  const interrupt = startInterrupt(patience);
  let where = "";
  const say = (sentence: string): void => {
    progress.end();
    if (raw.quiet !== true) void writeText(stderr, `leakscan: ${sentence}\n`);
  };
  const context: AuditContext = {
    cwd,
    env,
    signal: interrupt.signal,
    ...processWorld(),
    onAuditProgress: progress.update,
    onWorkers: startLookout(() => say(words.worker.absent(where))),
    onQueue: (event, detail = "") => {
      const { disconnected, connected, evicts } = words.worker;
      say(event === "lost" ? disconnected(where) : event === "back" ? connected(where) : evicts(where, detail));
    },
  };
  try {
    const settings = auditSettings(raw, context);
    where = settings.queue?.address.shown ?? "";
    for (const { file } of settings.outputs) if (file !== null) await checkWritable(path.resolve(cwd, file));
    const gathered = await listAudit(what, raw, settings, context);
    if (raw.dryRun === true) return await tellList(gathered, settings.language);
    if (gathered.repositories.length === 0) throw new UsageError(says("nothingToAudit"));
    const { report, end, close } = await runAudit(what, settings, gathered, context);
    try {
      progress.end();
      await writeAudit(report, settings, { stdout, stderr, env, cwd, program: process.argv[1] });
      await end();
      return auditExitCode(report, {
        failOn: settings.failOn,
        requireComplete: raw.requireComplete === true,
        allowIncomplete: raw.allowIncomplete === true,
      });
    } finally {
      await close();
    }
  } finally {
    progress.end();
    interrupt.end();
  }
}

async function tellList({ repositories }: Gathered, language: Language): Promise<number> {
  const { wouldScan } = await loadAuditMessages(language);
  const lines = repositories.map(({ name }) => `  ${plainText(name)}\n`);
  await writeText(process.stdout, `${wouldScan(repositories.length)}\n${lines.join("")}`);
  return 0;
}
