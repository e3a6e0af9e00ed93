/** What all repositories have come to, beside the last audit, as one report. */

import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { writeFileWhole } from "../../scan/reports/write-text.ts";
import type { Severity } from "../../core/severity.ts";
import type { AuditedRepository, AuditReport, AuditSummary, RepositoryStatus } from "../audit-report.ts";
import type { GoneWord } from "../inventory/inventory.ts";
import type { Gathered } from "../inventory/gather.ts";
import type { Repository } from "../repository.ts";
import { secretsFile } from "../state/files.ts";
import { readJournal } from "../state/journal.ts";
import { isWhole, type State } from "../state/state.ts";
import { join, type JoinSource } from "./join.ts";
import type { JoinedSecret } from "./joined.ts";

/** Joins what is done. `close` removes what the report's secrets are read from. */
export async function joinAudit(
  { repositories }: Gathered,
  state: State,
  whereaboutsOf: (repository: Repository) => Promise<GoneWord>,
): Promise<{ readonly report: AuditReport; readonly close: () => Promise<void> }> {
  const before = await previousRepositories(state);
  const endedAt = new Date().toISOString();
  const audited = [
    ...(await Promise.all(repositories.map((one) => statusOf(one, before.get(one.id), state)))),
    ...(await goneOnes(repositories, before, whereaboutsOf)),
  ];
  const count = new Count(audited);
  const joined = await join(
    {
      sources: audited.flatMap((one) => sourceOf(one, state)),
      previous: state.previous?.secrets ?? null,
      into: state.files.secrets,
      scratch: path.join(state.files.folder, "scratch"),
      at: endedAt,
    },
    (secret) => count.add(secret),
  );
  await writeFileWhole(state.files.repositories, audited.map((one) => `${JSON.stringify(one)}\n`).join(""), true);
  const [begun] = state.previous === null ? [] : await readJournal(state.previous.journal);
  return {
    report: {
      rulesVersion: audited.find(({ facts }) => facts?.rulesVersion)?.facts?.rulesVersion ?? "",
      number: state.number,
      startedAt: state.begunAt,
      endedAt,
      previousAt: begun?.event === "begun" ? begun.at : null,
      isPartial: audited.some(({ status }) => status === "left"),
      repositories: audited,
      summary: count.summary(),
      secrets: joined.secrets,
    },
    close: async () => {
      await joined.close();
      await rm(path.join(state.files.folder, "scratch"), { recursive: true, force: true });
    },
  };
}

async function previousRepositories({ previous }: State): Promise<ReadonlyMap<string, AuditedRepository>> {
  const text = previous === null ? "" : await readFile(previous.repositories, "utf8").catch(() => "");
  const all = text.split("\n").filter((line) => line !== "");
  return new Map(
    all.map((line) => {
      const one = JSON.parse(line) as AuditedRepository;
      return [one.repository.id, one];
    }),
  );
}

async function statusOf(
  repository: Repository,
  before: AuditedRepository | undefined,
  { done, folders, previous }: State,
): Promise<AuditedRepository> {
  const change = changeOf(repository, before, previous !== null);
  const outcome = done.get(repository.id);
  if (outcome?.kind === "read") return { repository, status: "read", facts: outcome.facts, ...change };
  const why = outcome?.kind === "unread" ? { why: outcome.why } : {};
  const status = outcome === undefined ? "left" : "unread";
  const facts = before?.facts;
  // What it held when it was last read is better than nothing, and nothing of it is resolved.
  if (facts !== undefined && (await isWhole(secretsFile(folders.reports, repository.id), facts)))
    return { repository, status, ...why, facts, asOf: facts.at, ...change };
  return { repository, status, ...why, ...change };
}

function changeOf(
  repository: Repository,
  before: AuditedRepository | undefined,
  isCompared: boolean,
): Pick<AuditedRepository, "change" | "previousName"> {
  if (!isCompared) return {};
  if (before === undefined || before.status === "gone") return { change: "added" };
  const old = before.repository;
  if (old.name !== repository.name) return { change: "renamed", previousName: old.name };
  if (old.isPrivate === repository.isPrivate || repository.isPrivate === undefined) return {};
  return { change: repository.isPrivate ? "made-private" : "made-public" };
}

/** Repositories whose host is asked where they went. */
const mostAsked = 200;

/** What was listed last time and is not now: named once. */
async function goneOnes(
  repositories: readonly Repository[],
  before: ReadonlyMap<string, AuditedRepository>,
  whereaboutsOf: (repository: Repository) => Promise<GoneWord>,
): Promise<AuditedRepository[]> {
  const listed = new Set(repositories.map(({ id }) => id));
  const gone: AuditedRepository[] = [];
  for (const { repository, status } of before.values()) {
    if (status === "gone" || listed.has(repository.id)) continue;
    // One after the other, and not without end: a filter that has changed leaves out thousands.
    const change = gone.length < mostAsked ? await whereaboutsOf(repository) : "not-listed";
    gone.push({ repository, status: "gone", change });
  }
  return gone;
}

function sourceOf({ repository, status, facts, asOf }: AuditedRepository, { folders }: State): JoinSource[] {
  if (facts === undefined || status === "gone") return [];
  const file = secretsFile(folders.reports, repository.id);
  return [{ id: repository.id, name: repository.name, file, ...(asOf !== undefined && { asOf }) }];
}

/** Counts repositories and secrets. */
class Count {
  readonly #repositories: Record<RepositoryStatus, number> = { read: 0, unread: 0, left: 0, gone: 0 };
  readonly #bySeverity: Record<Severity, number> = { critical: 0, high: 0, medium: 0, low: 0 };
  readonly #byProvider = new Map<string, number>();
  #incomplete = 0;
  #cut = 0;
  #secrets = 0;
  #atHead = 0;
  #suppressed = 0;
  #new = 0;
  #resolved = 0;

  constructor(audited: readonly AuditedRepository[]) {
    for (const { status, facts } of audited) {
      this.#repositories[status]++;
      if (status !== "read" || facts === undefined) continue;
      if (facts.notRead > 0) this.#incomplete++;
      if (facts.cut > 0) this.#cut++;
    }
  }

  add(secret: JoinedSecret): void {
    if (secret.change === "resolved") this.#resolved++;
    if (secret.suppressed) this.#suppressed++;
    if (!secret.counts) return;
    this.#secrets++;
    this.#bySeverity[secret.severity]++;
    this.#byProvider.set(secret.provider, (this.#byProvider.get(secret.provider) ?? 0) + 1);
    if (secret.state === "head") this.#atHead++;
    if (secret.change !== undefined && secret.change !== "resolved") this.#new++;
  }

  summary(): AuditSummary {
    return {
      repositories: this.#repositories,
      incomplete: this.#incomplete,
      cut: this.#cut,
      secrets: this.#secrets,
      atHead: this.#atHead,
      suppressed: this.#suppressed,
      new: this.#new,
      resolved: this.#resolved,
      bySeverity: this.#bySeverity,
      byProvider: Object.fromEntries([...this.#byProvider].sort(([a], [b]) => (a < b ? -1 : 1))),
    };
  }
}
