/** Runs the Action on an event in a checkout as actions/checkout leaves it, and tells which commits it scanned. */
import type { FetchStep } from "../../../src/messages/action-catalogue.ts";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readEvent } from "../../../src/action/event.ts";
import type { Inputs } from "../../../src/action/inputs.ts";
import { scanEvent, type ScannedEvent } from "../../../src/action/scan.ts";
import { scopeOf } from "../../../src/action/scope.ts";
import { allowanceOf } from "../../../src/action/trust.ts";
import { counts } from "../../../src/core/summary.ts";
import { createFolder, createRepository, hermeticEnvironment, type TestRepository } from "../git.ts";
import { githubToken, seeded } from "../secrets.ts";

export const secret = (seed: number): string => githubToken(seeded(seed));

export const leak = (seed: number): string => `GITHUB_TOKEN=${secret(seed)}\n`;

/** What the runner knows besides the payload. */
export interface Runner {
  readonly inputs?: Partial<Inputs>;
  /** GITHUB_SHA. */
  readonly sha?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Told extends ScannedEvent {
  /** Paths of the findings that count, sorted. */
  readonly paths: readonly string[];
  readonly log: readonly FetchStep[];
}

export async function run(
  dir: string,
  name: string,
  payload: object,
  { inputs = {}, sha, env: more = {} }: Runner = {},
): Promise<Told> {
  const path = join(createFolder("event"), "event.json");
  writeFileSync(path, JSON.stringify(payload));
  const env = { ...hermeticEnvironment(more), GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path };
  const event = await readEvent(sha === undefined ? env : { ...env, GITHUB_SHA: sha });
  const resolved: Inputs = { ...defaults, workspace: dir, folder: dir, ...inputs };
  const scope = scopeOf(event, resolved.base, resolved.head);
  if (scope.kind === "nothing") throw new Error("nothing to scan");
  const log: FetchStep[] = [];
  const allowance = allowanceOf(event, resolved.allowLabel);
  const context = { cwd: dir, env };
  const scanned = await scanEvent(event, scope, resolved, allowance, context, { report: (step) => log.push(step) });
  const { report, settings } = scanned.outcome;
  const counting = report.findings.filter((finding) => counts(finding, settings.strict.value));
  return { ...scanned, paths: counting.map(({ places }) => places[0]?.path ?? "(message)").sort(), log };
}

export const defaults: Inputs = {
  workspace: "",
  folder: "",
  key: ".",
  base: null,
  head: null,
  config: undefined,
  baseline: undefined,
  strict: undefined,
  requireComplete: false,
  failOn: "any",
  verify: "false",
  reports: [],
  comment: false,
  token: "",
  language: undefined,
  allowLabel: "leakscan-allow",
  trustRepoConfig: false,
};

export interface Proposal {
  readonly origin: TestRepository;
  /** The pull request's base as its author knew it. */
  readonly fork: string;
  /** The base branch now. */
  readonly base: string;
  readonly head: string;
  /** What GitHub makes of both. */
  readonly merge: string;
  readonly payload: { readonly action: string; readonly pull_request: Record<string, unknown> };
}

/** A pull request of some commits on a base branch that has gone on, on a remote that knows refs/pull/1. */
export function propose(commits: number, past = 0): Proposal {
  const origin = createRepository();
  for (let i = 0; i < past; i++) origin.commit(`past ${i}`);
  origin.commit("first", { "old.env": leak(1) });
  const fork = origin.commit("second", { "readme.md": "hello\n" });
  origin.git("checkout", "-q", "-b", "proposal");
  let head = origin.commit("leak", { "new.env": leak(2) });
  for (let i = 1; i < commits; i++) head = origin.commit(`more ${i}`, { [`file${i}.txt`]: `${i}\n` });
  origin.git("checkout", "-q", "main");
  const tip = origin.commit("meanwhile", { "meanwhile.env": leak(3) });
  origin.git("checkout", "-q", "--detach");
  origin.git("merge", "-q", "--no-ff", "--no-edit", head);
  const merge = origin.git("rev-parse", "HEAD").trim();
  origin.git("update-ref", "refs/pull/1/head", head);
  origin.git("update-ref", "refs/pull/1/merge", merge);
  origin.git("checkout", "-q", "main");
  return {
    origin,
    fork,
    base: tip,
    head,
    merge,
    payload: { action: "opened", pull_request: request(tip, head, commits) },
  };
}

export function request(
  base: string,
  head: string,
  commits = 0,
  labels: readonly string[] = [],
): Record<string, unknown> {
  const repo = { full_name: "ada/shop" };
  return {
    number: 1,
    commits,
    labels: labels.map((name) => ({ name })),
    base: { sha: base, repo },
    head: { sha: head, repo },
  };
}

/** What actions/checkout does: an empty repository, the remote, one fetch, a detached checkout. */
export function checkOut({ dir }: TestRepository, ref: string, depth: number): TestRepository {
  const repository = createRepository();
  repository.git("remote", "add", "origin", `file://${dir}`);
  const deep = depth === 0 ? ["+refs/heads/*:refs/remotes/origin/*", "+refs/tags/*:refs/tags/*"] : [];
  const shallow = depth === 0 ? [] : [`--depth=${depth}`];
  repository.git("fetch", "-q", "--no-tags", ...shallow, "origin", ...deep, `+${ref}:refs/remotes/pull/checkout`);
  repository.git("checkout", "-q", "--detach", "refs/remotes/pull/checkout");
  return repository;
}
