/**
 * Finds config and baseline, and only where they may be trusted. What is under review must not decide over itself: for a range
 * they come from the base commit, and from a repository that is not one's own they do not come at all.
 */

import path from "node:path";
import { UsageError } from "../../core/error.ts";
import { says } from "../../messages/errors.ts";
import { type GitRepository, git } from "../../git/run.ts";
import { type Baseline, baselineName, emptyBaseline, parseBaseline } from "../../policy/baseline.ts";
import { configName, emptyConfig, parseConfig } from "../../policy/config.ts";
import { compileExpressions } from "../../policy/expressions.ts";
import type { Policy } from "../../policy/policy.ts";
import { mostPolicyBytes, notAPolicyFile, readPolicyFile, tooLargePolicy } from "../../policy/policy-file.ts";
import type { Context } from "../context.ts";
import { knownRules } from "../engine/known-rules.ts";
import type { RawOptions } from "../options.ts";
import { repositoryOf } from "../repository-root.ts";

/** Whose config, baseline and comments count. */
export type Trust =
  /** One's own files as they lie in this folder; comments count. */
  | { readonly kind: "folder"; readonly root: string }
  /** The files of a commit. Comments count only where the scanned text is one's own as well. */
  | { readonly kind: "commit"; readonly repository: GitRepository; readonly oid: string; readonly comments: boolean }
  | { readonly kind: "none" };

/** A policy and where its parts were found. */
export interface LoadedPolicy {
  readonly policy: Policy;
  /** Name of the config file, with `(at <commit>)` where it was read from one; `null` where there is none. */
  readonly configFrom: string | null;
  readonly baselineFrom: string | null;
}

/**
 * Loads the policy. A file that was named on the command line must exist.
 * @param options.mayMiss a file that was named need not be in the commit
 * @throws UsageError where a file is wrong, ScanError where it cannot be read
 */
export async function loadPolicy(
  trust: Trust,
  raw: Pick<RawOptions, "config" | "baseline">,
  cwd: string,
  { mayMiss = false }: { readonly mayMiss?: boolean } = {},
): Promise<LoadedPolicy> {
  const [config, baseline] = await Promise.all([
    find(trust, raw.config, configName, cwd, "config", mayMiss),
    find(trust, raw.baseline, baselineName, cwd, "baseline", mayMiss),
  ]);
  const policy: Policy = {
    config: config === null ? emptyConfig : parse(config, (text, name) => parseConfig(text, name, knownRules())),
    baseline: baseline === null ? emptyBaseline : parse<Baseline>(baseline, parseBaseline),
    trustComments: trust.kind === "folder" || (trust.kind === "commit" && trust.comments),
  };
  // Told as what it is, a fault of the config, before anything is scanned.
  await compileExpressions(policy.config.customRules, config?.name ?? "");
  return {
    policy,
    configFrom: config?.name ?? null,
    baselineFrom: baseline?.name ?? null,
  };
}

/** Loads the policy that counts where one stands: that of the repository's root, or of the folder where there is none. */
export async function loadPolicyHere(
  raw: Pick<RawOptions, "config" | "baseline">,
  context: Context,
): Promise<LoadedPolicy> {
  const root = (await repositoryOf(context))?.workTree ?? context.cwd;
  return loadPolicy({ kind: "folder", root }, raw, context.cwd);
}

interface FoundFile {
  readonly text: string;
  readonly name: string;
}

function parse<T>(file: FoundFile, parser: (text: string, name: string) => T): T {
  return parser(file.text, file.name);
}

async function find(
  trust: Trust,
  named: string | undefined,
  standard: string,
  cwd: string,
  option: "config" | "baseline",
  mayMiss: boolean,
): Promise<FoundFile | null> {
  if (trust.kind === "commit") {
    const inside = named === undefined ? standard : pathInside(trust.repository, path.resolve(cwd, named));
    if (inside !== null) {
      const text = await readFromCommit(trust.repository, trust.oid, inside, option);
      if (text !== null) return { text, name: `${inside} (at ${trust.oid.slice(0, 12)})` };
      if (named === undefined || mayMiss) return null;
      throw new UsageError(says("optionFileMissingAt", option, inside, trust.oid.slice(0, 12)));
    }
  }
  if (named !== undefined) {
    const text = await readPolicyFile(path.resolve(cwd, named), named, option);
    if (text === null) throw new UsageError(says("optionFileMissing", option, named));
    return { text, name: named };
  }
  if (trust.kind !== "folder") return null;
  const text = await readPolicyFile(path.join(trust.root, standard), standard, option);
  return text === null ? null : { text, name: standard };
}

/** The path relative to the working tree, with `/`; `null` where it lies outside. */
function pathInside(repository: GitRepository, absolute: string): string | null {
  if (repository.workTree === null) return null;
  const relative = path.relative(repository.workTree, absolute);
  return relative === "" || relative.startsWith("..") || path.isAbsolute(relative)
    ? null
    : relative.split(path.sep).join("/");
}

/** The text of a file in a commit; `null` where nothing of that name is there. */
async function readFromCommit(
  repository: GitRepository,
  oid: string,
  file: string,
  what: "config" | "baseline",
): Promise<string | null> {
  const listed = (await git(repository, ["ls-tree", "-l", "-z", "--full-tree", oid, "--", file])).toString("utf8");
  if (listed === "") return null;
  const name = `${file} (at ${oid.slice(0, 12)})`;
  // What a link leads to is not in the commit; to count it as none would let the config that people see count for nothing.
  const [, blob, size] = /^100\d{3} blob ([0-9a-f]+) +(\d+)\t/.exec(listed) ?? [];
  if (blob === undefined) throw notAPolicyFile(name, what);
  if (Number(size) > mostPolicyBytes) throw tooLargePolicy(name);
  return (await git(repository, ["cat-file", "blob", blob], { maxBuffer: mostPolicyBytes })).toString("utf8");
}
