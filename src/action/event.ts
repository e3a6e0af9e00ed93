/**
 * The event that started the workflow, as the runner's file tells it. A payload is other people's text (branch names, labels): only
 * ids, numbers and flags of the expected shape are taken from it, and what has another shape counts as not there.
 */

import { readFile } from "node:fs/promises";
import { ScanError } from "../core/error.ts";
import { says } from "../messages/errors.ts";
import type { Environment } from "../git/run.ts";

/** What is used of an event. Ids are full object ids; an id of zeros says that there is no such commit. */
export interface ActionEvent {
  /** `pull_request`, `push`, ...; a called workflow (workflow_call) sees its caller's. */
  readonly name: string;
  /** What happened within the event: `opened`, `synchronize`, `labeled`. */
  readonly action: string | null;
  /** The label that was set just now, where that is the event. */
  readonly labelSet: string | null;
  /** GITHUB_SHA: for `pull_request` the merge that GitHub made, else the last commit of the branch that the workflow is of. */
  readonly sha: string | null;
  readonly defaultBranch: string | null;
  readonly pullRequest: PullRequest | null;
  readonly mergeGroup: { readonly base: string; readonly head: string } | null;
  readonly push: Push | null;
}

/** The pull request that an event is about. */
export interface PullRequest {
  readonly number: number;
  readonly base: string;
  readonly head: string;
  /** Full name of the head's branch; `null` where the event does not say. */
  readonly ref: string | null;
  /** How many commits GitHub counts in it; 0 where it does not say. */
  readonly commits: number;
  readonly labels: readonly string[];
  /** Whether the head lies in another repository, or in one that is gone. */
  readonly isFork: boolean;
  /** `owner/name` of the head's repository. */
  readonly headRepository: string | null;
}

/** What a push moved. */
export interface Push {
  readonly before: string;
  readonly after: string;
  /** Full name. */
  readonly ref: string;
  readonly commits: number;
}

/** Reads the event. Throws a ScanError `unreadable-event` where there is a file that cannot be read. */
export async function readEvent(env: Environment): Promise<ActionEvent> {
  const payload = await readPayload(env["GITHUB_EVENT_PATH"]);
  return {
    name: env["GITHUB_EVENT_NAME"] || "unknown",
    action: text(payload["action"]),
    labelSet: text(object(payload["label"])["name"]),
    sha: oid(env["GITHUB_SHA"]),
    defaultBranch: branch(object(payload["repository"])["default_branch"]),
    pullRequest: pullRequestOf(payload),
    mergeGroup: mergeGroupOf(object(payload["merge_group"])),
    push: pushOf(payload),
  };
}

/** Whether an id is git's way to say that there is none. */
export function isZero(id: string): boolean {
  return /^0+$/.test(id);
}

/** Whether a text is a full object id. */
export function isObjectId(value: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value);
}

/** Whether a text is `owner/name`, as GitHub names repositories. */
export function isRepositoryName(text: string): boolean {
  return /^[\w.-]+\/[\w.-]+$/.test(text);
}

type Payload = Readonly<Record<string, unknown>>;

function pullRequestOf(payload: Payload): PullRequest | null {
  const request = object(payload["pull_request"]);
  const base = object(request["base"]);
  const head = object(request["head"]);
  const [baseId, headId] = [oid(base["sha"]), oid(head["sha"])];
  if (baseId === null || headId === null) return null;
  const [own, headRepository] = [slug(object(base["repo"])), slug(object(head["repo"]))];
  const headRef = text(head["ref"]);
  return {
    number: count(request["number"] ?? payload["number"]),
    base: baseId,
    head: headId,
    ref: headRef === null ? null : `refs/heads/${headRef}`,
    commits: count(request["commits"]),
    labels: list(request["labels"]).flatMap((label) => text(object(label)["name"]) ?? []),
    isFork: own === null || own !== headRepository,
    headRepository,
  };
}

function mergeGroupOf(group: Payload): ActionEvent["mergeGroup"] {
  const [base, head] = [oid(group["base_sha"]), oid(group["head_sha"])];
  return base === null || head === null ? null : { base, head };
}

function pushOf(payload: Payload): Push | null {
  const [before, after] = [oid(payload["before"]), oid(payload["after"])];
  const ref = text(payload["ref"]);
  // A pull request's `synchronize` has before and after, too.
  if (before === null || after === null || ref === null || payload["pull_request"] !== undefined) return null;
  return { before, after, ref, commits: list(payload["commits"]).length };
}

function object(value: unknown): Payload {
  return typeof value === "object" && value !== null ? (value as Payload) : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function text(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

function oid(value: unknown): string | null {
  return typeof value === "string" && isObjectId(value) ? value : null;
}

function count(value: unknown): number {
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : 0;
}

function slug(repository: Payload): string | null {
  const name = text(repository["full_name"]);
  return name !== null && isRepositoryName(name) ? name : null;
}

/** A branch's name that can be part of a refspec: git forbids most signs in it, and a dash at its beginning would be an option. */
function branch(value: unknown): string | null {
  const name = text(value);
  return name !== null && /^[^-~^:?*[\\\s\p{Cc}][^~^:?*[\\\s\p{Cc}]*$/u.test(name) ? name : null;
}

async function readPayload(file: string | undefined): Promise<Payload> {
  if (file === undefined || file === "") return {};
  try {
    return object(JSON.parse(await readFile(file, "utf8")));
  } catch (cause) {
    throw new ScanError("unreadable-event", says("eventUnreadable"), { cause });
  }
}
