/** From the event to a scan: what to look at, fetched where it is missing, and judged by whom the event lets judge. */

import type { Context } from "../scan/context.ts";
import type { Trust } from "../scan/policy/load-policy.ts";
import type { RawOptions } from "../scan/options.ts";
import { type ChangeOutcome, policyFilesOf, scanChange } from "../scan/scan-change.ts";
import { ScanError } from "../core/error.ts";
import { says } from "../messages/errors.ts";
import { headCommit, resolveCommit } from "../git/revision.ts";
import { type GitRepository, openRepository } from "../git/run.ts";
import type { ScopeFacts } from "./action-report.ts";
import { type Fetching, prepareHistory, prepareRange } from "./fetch-missing-history.ts";
import type { ActionEvent } from "./event.ts";
import type { Inputs } from "./inputs.ts";
import type { Scope, WantedRange } from "./scope.ts";
import { type Allowance, mayVerify } from "./trust.ts";

/** A scan and what it was of. */
export interface ScannedEvent {
  readonly outcome: ChangeOutcome;
  readonly scope: ScopeFacts;
}

/** Scans what the event asks for. Throws a ScanError where it cannot be seen whole, a UsageError where a config is wrong. */
export async function scanEvent(
  event: ActionEvent,
  scope: Exclude<Scope, { kind: "nothing" }>,
  inputs: Inputs,
  allowance: Allowance,
  context: Context,
  fetching: Fetching,
): Promise<ScannedEvent> {
  const repository = await open(inputs.folder, context);
  const scanned =
    scope.kind === "history"
      ? await scanAll(event, repository, inputs, context, fetching)
      : await scanRange(event, scope.range, repository, inputs, allowance, context, fetching);
  if (!mayVerify(event, inputs.verify)) return scanned;
  const { verifyOutcome } = await import("../scan/reports/verify-findings.ts");
  return { ...scanned, outcome: { ...scanned.outcome, ...(await verifyOutcome(scanned.outcome, context)) } };
}

async function scanRange(
  event: ActionEvent,
  wanted: WantedRange,
  opened: GitRepository,
  inputs: Inputs,
  { allowOwn }: Allowance,
  context: Context,
  fetching: Fetching,
): Promise<ScannedEvent> {
  const range = await prepareRange(opened, wanted, fetching, policyFilesOf);
  const { repository, head, tip, base, exclude, widened, isDeepened, atHead } = range;
  const refs = [event.pullRequest?.ref, event.push?.ref].filter((ref) => typeof ref === "string");
  const change = { head, tip, base, exclude, holdsPolicy: range.holdsFiles, atHead, ...(refs.length > 0 && { refs }) };
  const raw = { ...rawOf(inputs), verify: mayVerify(event, inputs.verify) };
  const tellsUnsure = inputs.reports.length > 0;
  const outcome = await scanChange(repository, change, raw, context, { allowOwn, tellsUnsure });
  const { commits } = outcome.report.scan;
  const scope = { ...facts(event), kind: "range", base, head, commits, widened, isDeepened } as const;
  return { outcome, scope };
}

async function scanAll(
  event: ActionEvent,
  opened: GitRepository,
  inputs: Inputs,
  context: Context,
  fetching: Fetching,
): Promise<ScannedEvent> {
  const { repository, isDeepened } = await prepareHistory(opened, fetching);
  const { scanHistory } = await import("../scan/scan-history.ts");
  const trust = (): Promise<Trust> => trustOf(event, repository);
  const outcome = await scanHistory(inputs.folder, rawOf(inputs), context, trust);
  const { commits } = outcome.report.scan;
  const scope = {
    ...facts(event),
    kind: "history",
    base: null,
    head: null,
    commits,
    widened: null,
    isDeepened,
  } as const;
  return {
    outcome: {
      ...outcome,
      ownSuppressions: [],
      ownAccepted: [],
      goneAtHead: new Set(),
      loosenings: [],
      ownFault: null,
      baseFault: null,
    },
    scope,
  };
}

/**
 * The event's own commit says what counts, not what lies in the working tree: a workflow may have checked out something else, a
 * fork's head or another repository. Comments count where it is checked out.
 */
async function trustOf({ sha }: ActionEvent, repository: GitRepository): Promise<Trust> {
  if (sha === null) return { kind: "none" };
  try {
    const oid = await resolveCommit(repository, sha);
    return { kind: "commit", repository, oid, comments: (await headCommit(repository)) === oid };
  } catch (error) {
    if (error instanceof ScanError && error.code === "unknown-revision") return { kind: "none" };
    throw error;
  }
}

function rawOf({ config, baseline, strict, requireComplete, trustRepoConfig, language }: Inputs): RawOptions {
  return { config, baseline, strict, requireComplete, trustRepoConfig, lang: language };
}

function facts({ name, pullRequest }: ActionEvent): Pick<ScopeFacts, "event" | "pullRequest"> {
  return {
    event: name,
    pullRequest: pullRequest === null ? null : { number: pullRequest.number, isFork: pullRequest.isFork },
  };
}

async function open(folder: string, { env }: Context): Promise<GitRepository> {
  try {
    return await openRepository(folder, env);
  } catch (error) {
    if (!(error instanceof ScanError) || error.code !== "not-a-repository") throw error;
    throw new ScanError(error.code, says("noCheckout", error.sentence), { cause: error });
  }
}
