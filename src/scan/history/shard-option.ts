/** `--shard`: which part of a history's objects to scan, as it is typed or as the CI job's own variables say. */

import { UsageError } from "../../core/error.ts";
import { mostShards, type Shard } from "../../core/shard.ts";
import { says } from "../../messages/errors.ts";

type Env = Readonly<Record<string, string | undefined>>;

/**
 * Reads `2/4`, or `auto`.
 * @throws UsageError where it is neither, or nothing in the environment names a shard
 */
export function shardOf(typed: string, env: Env): Shard {
  if (typed === "auto") return fromEnvironment(env);
  const [index, count, ...rest] = typed.split("/");
  const shard = rest.length === 0 ? shardFrom(index, 1, count) : null;
  if (shard === null) throw new UsageError(says("notAShard", JSON.stringify(typed.slice(0, 80)), mostShards));
  return shard;
}

/** Where a CI system tells a job which one of how many it is. */
const places: readonly { readonly index: string; readonly first: 0 | 1; readonly count: string }[] = [
  // Ours, for GitHub's matrix above all: a workflow sets them from `strategy.job-index` and `strategy.job-total`.
  { index: "LEAKSCAN_SHARD_INDEX", first: 0, count: "LEAKSCAN_SHARD_COUNT" },
  // GitLab, `parallel: n`. https://docs.gitlab.com/ci/variables/predefined_variables/
  { index: "CI_NODE_INDEX", first: 1, count: "CI_NODE_TOTAL" },
  // Kubernetes, a Job with `completionMode: Indexed`, which tells a pod its index and not how many there are.
  { index: "JOB_COMPLETION_INDEX", first: 0, count: "LEAKSCAN_SHARD_COUNT" },
];

function fromEnvironment(env: Env): Shard {
  for (const { index, first, count } of places) {
    if (!env[index]) continue;
    const shard = shardFrom(env[index], first, env[count]);
    if (shard !== null) return shard;
    throw new UsageError(says("shardVariables", index, count, mostShards));
  }
  throw new UsageError(says("shardUnknown"));
}

function shardFrom(index: string | undefined, first: 0 | 1, count: string | undefined): Shard | null {
  if (!isNumber(index) || !isNumber(count)) return null;
  const shard = { index: Number(index) - first, count: Number(count) };
  return shard.count <= mostShards && shard.index >= 0 && shard.index < shard.count ? shard : null;
}

function isNumber(text: string | undefined): text is string {
  return text !== undefined && /^\d{1,6}$/.test(text);
}
