/**
 * Finds config and baseline, and only where they may be trusted. What is under review must not decide over itself: for a range
 * they come from the base commit, and from a repository that is not one's own they do not come at all.
 */

import path from "node:path";
import { UsageError } from "../../core/error.ts";
import { says } from "../../messages/errors.ts";
import { type GitRepository, git } from "../../git/run.ts";
import { compileAllows } from "../../policy/allow.ts";
import { baselineName, ignoreFileName } from "../../policy/file-names.ts";
import { type Baseline, type BaselineEntry, emptyBaseline, parseBaseline } from "../../policy/baseline.ts";
import { type FoundConfig, type PolicyReader, readConfig } from "../../policy/config/find.ts";
import { type ConfigPlace, type Layer, mergeLayers, readLayers } from "../../policy/config/layers.ts";
import { compileExpressions } from "../../policy/custom/expressions.ts";
import type { Policy } from "../../policy/policy.ts";
import { readPolicyFile } from "../../policy/policy-file.ts";
import { parseText } from "../../policy/texts/parse.ts";
import type { Context } from "../context.ts";
import { knownRules } from "../engine/known-rules.ts";
import type { RawOptions } from "../options.ts";
import { repositoryOf } from "../repository-root.ts";
import { findScanners, type FoundScanner } from "./imports.ts";
import { commitReader, folderReader, packageOpener, readFromCommit } from "./readers.ts";

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
  /** What the config is made of, weakest first; absent where there is none. */
  readonly layers?: readonly Layer[];
  /** With --compat: what other scanners' files accept by place. Looked up only where something is found. */
  readonly acceptedElsewhere?: () => Promise<readonly BaselineEntry[]>;
  /** Where the project says nothing to leakscan: scanners whose files are there. */
  readonly otherScanners?: () => Promise<readonly FoundScanner[]>;
}

/**
 * Loads the policy. A file that was named on the command line must exist.
 * @param options.mayMiss a file that was named need not be in the commit
 * @throws UsageError where a file is wrong, ScanError where it cannot be read
 */
export async function loadPolicy(
  trust: Trust,
  raw: Pick<RawOptions, "config" | "baseline" | "compat">,
  cwd: string,
  { mayMiss = false }: { readonly mayMiss?: boolean } = {},
): Promise<LoadedPolicy> {
  const [ownLayers, baseline] = await Promise.all([
    findLayers(trust, raw.config, cwd, mayMiss),
    find(trust, raw.baseline, baselineName, cwd, mayMiss),
  ]);
  const isCompat = trust.kind !== "none" && (raw.compat ?? mergeLayers(ownLayers).compat) === true;
  const foreign = isCompat ? await (await import("./compat.ts")).loadCompat(trust, configPlace(trust, cwd)) : null;
  // What the project says in leakscan's own words goes before.
  const layers = [...(foreign?.layers ?? []), ...ownLayers];
  const policy: Policy = {
    config: mergeLayers(layers),
    baseline: baseline === null ? emptyBaseline : parse<Baseline>(baseline, parseBaseline),
    trustComments: trust.kind === "folder" || (trust.kind === "commit" && trust.comments),
    ...(foreign === null ? {} : { digests: foreign.digests }),
  };
  const configFrom = ownLayers.findLast(({ from }) => !from.startsWith(ignoreFileName))?.from ?? null;
  // Reported as what it is, a fault of the config, before anything is scanned.
  await compileExpressions(policy.config.customRules, (id) => placeOfRule(layers, id));
  for (const { config, place } of layers) await compileAllows(config, place);
  return {
    policy,
    configFrom,
    baselineFrom: baseline?.name ?? null,
    layers,
    ...(foreign === null ? {} : { acceptedElsewhere: () => foreign.accept(policy.config) }),
    ...(foreign !== null || trust.kind === "none" || layers.length > 0 || baseline !== null
      ? {}
      : { otherScanners: async () => findScanners({ reader: configPlace(trust, cwd).reader }) }),
  };
}

/** Where a custom rule stands. */
function placeOfRule(layers: readonly Layer[], id: string): string {
  for (const { config, place } of layers.toReversed()) {
    const index = config.customRules.findIndex((rule) => rule.id === id);
    if (index !== -1) return place(["customRules", index]);
  }
  return "";
}

/** Loads the policy that counts where one stands: that of the repository's root, or of the folder where there is none. */
export async function loadPolicyHere(
  raw: Pick<RawOptions, "config" | "baseline" | "compat">,
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

/** The layers of the config that counts; none where nothing of the place is trusted and no file is named. */
async function findLayers(
  trust: Trust,
  named: string | undefined,
  cwd: string,
  mayMiss: boolean,
): Promise<readonly Layer[]> {
  if (trust.kind === "none" && named === undefined) return [];
  const place = configPlace(trust, cwd);
  if (named === undefined) return readLayers(place);
  const found = await namedConfig(trust, named, cwd, place.reader, mayMiss);
  return found === null && trust.kind === "none" ? [] : readLayers(place, found ?? undefined);
}

export function configPlace(trust: Trust, cwd: string): ConfigPlace {
  const known = knownRules();
  if (trust.kind === "commit") {
    const { repository, oid } = trust;
    const reader = commitReader(repository, oid);
    const root = repository.workTree ?? cwd;
    const isTracked = async (): Promise<boolean> =>
      (await git(repository, ["ls-files", "-z", "--", path.join(root, "node_modules")])).length > 0;
    return { reader, known, openPackage: packageOpener(repository.workTree, { reader, isTracked }) };
  }
  const root = trust.kind === "folder" ? trust.root : cwd;
  const reader = trust.kind === "folder" ? folderReader(root) : nothingReader;
  return { reader, known, openPackage: packageOpener(root) };
}

/** Nothing of the place counts but the file that was named. */
const nothingReader: PolicyReader = {
  nameOf: (file) => file,
  present: () => Promise.resolve([]),
  read: () => Promise.resolve(null),
};

/** The config that was named on the command line; `null` where it may be missing and is. */
async function namedConfig(
  trust: Trust,
  named: string,
  cwd: string,
  reader: PolicyReader,
  mayMiss: boolean,
): Promise<FoundConfig | null> {
  const absolute = path.resolve(cwd, named);
  const repository = trust.kind === "commit" ? trust.repository.workTree : null;
  const root = trust.kind === "folder" ? trust.root : repository;
  const inRepository = root === null ? null : pathInside(root, absolute);
  if (trust.kind === "commit" && inRepository !== null) {
    const found = await readConfig(reader, inRepository);
    if (found !== null || mayMiss) return found;
    throw missingInCommit("config", inRepository, trust.oid);
  }
  const text = await readPolicyFile(absolute, named, "config");
  if (text === null) throw new UsageError(says("optionFileMissing", "config", named));
  return { path: inRepository ?? path.basename(named), text: await parseText(text, named, absolute) };
}

async function find(
  trust: Trust,
  named: string | undefined,
  standard: string,
  cwd: string,
  mayMiss: boolean,
): Promise<FoundFile | null> {
  if (trust.kind === "commit") {
    const { repository, oid } = trust;
    const { workTree } = repository;
    const inside =
      named === undefined ? standard : workTree === null ? null : pathInside(workTree, path.resolve(cwd, named));
    if (inside !== null) {
      const text = await readFromCommit(repository, oid, inside, "baseline");
      if (text !== null) return { text, name: `${inside} (at ${oid.slice(0, 12)})` };
      if (named === undefined || mayMiss) return null;
      throw missingInCommit("baseline", inside, oid);
    }
  }
  if (named !== undefined) {
    const text = await readPolicyFile(path.resolve(cwd, named), named, "baseline");
    if (text === null) throw new UsageError(says("optionFileMissing", "baseline", named));
    return { text, name: named };
  }
  if (trust.kind !== "folder") return null;
  const text = await readPolicyFile(path.join(trust.root, standard), standard, "baseline");
  return text === null ? null : { text, name: standard };
}

function missingInCommit(option: string, inside: string, oid: string): UsageError {
  return new UsageError(says("optionFileMissingAt", option, inside, oid.slice(0, 12)));
}

/** The path relative to the working tree, with `/`; `null` where it lies outside. */
function pathInside(workTree: string, absolute: string): string | null {
  const relative = path.relative(workTree, absolute);
  return relative === "" || relative.startsWith("..") || path.isAbsolute(relative)
    ? null
    : relative.split(path.sep).join("/");
}
