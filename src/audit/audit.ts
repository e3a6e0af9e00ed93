/** Use case: every repository of an inventory is scanned, and what was found is joined. */

import { createHash } from "node:crypto";
import type { AuditReport } from "./audit-report.ts";
import type { AuditContext } from "./context.ts";
import { repositoryFilter } from "./inventory/filter.ts";
import { gather, type Gathered } from "./inventory/gather.ts";
import type { GoneWord } from "./inventory/inventory.ts";
import { inventoryIndex } from "./inventory-index.ts";
import { joinAudit } from "./join/join-audit.ts";
import { ProgressCount } from "./progress.ts";
import { openQueue } from "./queue/open.ts";
import type { Watch } from "./queue/queue.ts";
import type { Repository } from "./repository.ts";
import { type AuditRaw, type AuditSettings, digestOf } from "./settings.ts";
import { forget, openState, removeOldAudits, type State, unwritableState } from "./state/state.ts";

/** An audit that is done, or was stopped. */
export interface AuditOutcome {
  readonly report: AuditReport;
  /** Says that the report is written: the next call begins a new audit. Until then it makes the same report again. */
  readonly end: () => Promise<void>;
  /** Gives the state folder back. */
  readonly close: () => Promise<void>;
}

/**
 * Runs an audit. An interrupt leaves a report of what was done until then; the next call goes on from there.
 * @throws UsageError, ScanError where nothing could be audited at all
 */
export async function runAudit(
  what: readonly string[],
  settings: AuditSettings,
  gathered: Gathered,
  context: AuditContext,
): Promise<AuditOutcome> {
  const state = await openState(settings.state, await digestOf(what, settings), context.processes, {
    restart: settings.restart,
  });
  try {
    await scanAll(gathered, settings, state, context);
    const { report, close } = await joinAudit(gathered, state, (one) => whereaboutsOf(one, context));
    return {
      report,
      end: () => end(report, state),
      close: () => close().finally(() => state.close()),
    };
  } catch (error) {
    await state.close();
    throw isFullDisk(error) ? unwritableState(settings.state, error) : error;
  }
}

async function end({ isPartial, endedAt, repositories }: AuditReport, state: State): Promise<void> {
  if (isPartial) return;
  await state.journal.append({ event: "ended", at: endedAt });
  await removeOldAudits(state);
  for (const { repository, status } of repositories) if (status === "gone") await forget(repository.id, state);
}

/** Lists the repositories that {@link runAudit} would scan. */
export async function listAudit(
  what: readonly string[],
  raw: AuditRaw,
  settings: Pick<AuditSettings, "state">,
  context: AuditContext,
): Promise<Gathered> {
  const isWanted = await repositoryFilter(raw);
  return gather(what, { context, wikis: raw.wikis === true, leftOut: [settings.state] }, isWanted);
}

/** Where a repository is that is listed no more. The host's answer is a courtesy: without one the audit is as good. */
async function whereaboutsOf(repository: Repository, context: AuditContext): Promise<GoneWord> {
  const forge = repository.source.kind === "remote" ? repository.source.forge : undefined;
  const kind = forge === undefined ? undefined : inventoryIndex[forge];
  const { whereabouts } = (await kind?.load()) ?? {};
  if (whereabouts === undefined || context.signal?.aborted === true) return "not-listed";
  return whereabouts(repository, { context, wikis: false, leftOut: [] }).catch(() => "not-listed");
}

async function scanAll(
  { repositories, privateUrls }: Gathered,
  settings: AuditSettings,
  state: State,
  context: AuditContext,
): Promise<void> {
  const { folders, done, journal, tries } = state;
  const waiting = repositories.filter(({ id }) => !done.has(id));
  const doneBefore = repositories.flatMap(({ id }) => done.get(id) ?? []);
  const progress = new ProgressCount(
    repositories.length,
    {
      done: doneBefore.length,
      findings: doneBefore.reduce((sum, one) => sum + (one.kind === "read" ? one.facts.findings : 0), 0),
    },
    context.onAuditProgress ?? (() => {}),
  );
  const watch: Watch = {
    started: (repository) => progress.started(repository),
    stepped: (repository, step) => progress.stepped(repository, step),
    failed: async (repository, why) => {
      progress.failed(repository);
      await journal.append({ event: "failed", id: repository.id, why });
    },
    ended: async (repository, result) => {
      progress.ended(repository, result);
      const { id } = repository;
      if (result.kind === "stop") throw Object.assign(new Error("the state is full"), { code: result.code });
      if (result.kind === "read") {
        done.set(id, result);
        await journal.append({ event: "read", id, facts: result.facts });
      } else {
        done.set(id, { kind: "unread", why: result.why });
        await journal.append({ event: "unread", id, why: result.why });
      }
    },
  };
  const queue = await openQueue(settings, context);
  await queue.run({
    audit: idOf(state, state),
    abandoned: state.abandoned === null ? undefined : idOf(state, state.abandoned),
    repositories: waiting,
    setup: {
      raw: settings.scan,
      cwd: context.cwd,
      reports: folders.reports,
      mirrors: folders.mirrors,
      keepsMirrors: settings.keepsMirrors,
      cache: folders.cache,
      mostDisk: settings.mostDisk,
    },
    limits: settings.limits,
    privateUrls,
    tries,
    watch,
    signal: context.signal,
  });
}

/** An audit's id among all that share a queue: the same when it goes on, be it on another machine. */
function idOf({ folders }: State, { number, begunAt }: Pick<State, "number" | "begunAt">): string {
  const words = JSON.stringify([folders.root, number, begunAt]);
  return createHash("sha256").update(words).digest("hex").slice(0, 16);
}

/** The state folder takes nothing more: what is done is kept, and the next call goes on. */
function isFullDisk(error: unknown): boolean {
  return ["ENOSPC", "EDQUOT", "EFBIG", "EROFS", "EACCES", "EPERM"].includes(
    (error as NodeJS.ErrnoException).code ?? "",
  );
}
