/** What an event asks to be scanned: the commits of a pull request or push, or everything. */

import { readFile } from "node:fs/promises";
import { ScanError } from "../core/error.ts";
import type { RangeSpec } from "../source/range.ts";

/** Commits to scan, in the order in which they are to be tried; `history` for everything; `nothing` where a branch was deleted. */
export type Scope =
  | { readonly kind: "range"; readonly attempts: readonly RangeSpec[] }
  | { readonly kind: "history" }
  | { readonly kind: "nothing" };

/** Where the event stands, as the runner's environment says. */
export interface EventPlace {
  readonly name: string | undefined;
  readonly path: string | undefined;
}

/** The parts of event payloads that are used. */
interface Payload {
  readonly before?: string;
  readonly after?: string;
  readonly ref?: string;
  readonly pull_request?: { readonly base?: { readonly sha?: string }; readonly head?: { readonly sha?: string } };
  readonly merge_group?: { readonly base_sha?: string; readonly head_sha?: string };
  readonly repository?: { readonly default_branch?: string };
}

/** Finds the scope: what the inputs say before what the event says. Throws a ScanError where the event cannot be read. */
export async function scopeOf(event: EventPlace, base: string | undefined, head: string | undefined): Promise<Scope> {
  const payload = await readPayload(event.path);
  if (base !== undefined) return range([{ include: [head ?? headOf(payload) ?? "HEAD"], exclude: [base] }]);
  const proposed = payload.pull_request ?? mergeGroup(payload);
  if (proposed?.base?.sha !== undefined) {
    return range([{ include: [head ?? proposed.head?.sha ?? "HEAD"], exclude: [proposed.base.sha] }]);
  }
  if (event.name === "push" || payload.after !== undefined) return pushed(payload, head);
  return head === undefined ? { kind: "history" } : range([{ include: [head], exclude: [] }]);
}

/**
 * A push of a new branch has no commit before, and after a forced one that commit may be gone: then all is scanned that the
 * default branch has not. A push to the default branch itself is then scanned from its root: more, never less.
 */
function pushed(payload: Payload, head: string | undefined): Scope {
  const include = [head ?? payload.after ?? "HEAD"];
  if (isZero(payload.after) && head === undefined) return { kind: "nothing" };
  const branch = payload.repository?.default_branch;
  const isDefault = branch !== undefined && payload.ref === `refs/heads/${branch}`;
  const attempts: RangeSpec[] = [];
  if (payload.before !== undefined && !isZero(payload.before)) attempts.push({ include, exclude: [payload.before] });
  if (branch !== undefined && !isDefault) attempts.push({ include, exclude: [`refs/remotes/origin/${branch}`] });
  attempts.push({ include, exclude: [] });
  return range(attempts);
}

function range(attempts: readonly RangeSpec[]): Scope {
  return { kind: "range", attempts };
}

function headOf(payload: Payload): string | undefined {
  return (
    payload.pull_request?.head?.sha ??
    payload.merge_group?.head_sha ??
    (isZero(payload.after) ? undefined : payload.after)
  );
}

function mergeGroup({ merge_group: group }: Payload): Payload["pull_request"] {
  if (group?.base_sha === undefined) return undefined;
  return { base: { sha: group.base_sha }, ...(group.head_sha === undefined ? {} : { head: { sha: group.head_sha } }) };
}

function isZero(oid: string | undefined): boolean {
  return oid !== undefined && /^0+$/.test(oid);
}

async function readPayload(file: string | undefined): Promise<Payload> {
  if (file === undefined || file === "") return {};
  try {
    return JSON.parse(await readFile(file, "utf8")) as Payload;
  } catch (cause) {
    throw new ScanError(
      "unreadable-event",
      "the event that started this workflow cannot be read",
      "Give the inputs base and head.",
      { cause },
    );
  }
}
