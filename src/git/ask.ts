/**
 * Git asked as a person would ask it: settings, hooks, remotes, clone and fetch. Through simple-git, which reads
 * git's answers for us; never on a hot path, and never in the hook's bundle.
 */

import path from "node:path";
import { env as processEnvironment } from "node:process";
import { simpleGit } from "simple-git";
import type { SimpleGit, SimpleGitOptions, SimpleGitProgressEvent } from "simple-git";
import { ScanError, type Sentence } from "../core/error.ts";
import { says } from "../messages/errors.ts";
import { hardenedConfig, hardenedEnvironment } from "./harden.ts";
import type { Environment } from "./harden.ts";
import { openRepository } from "./run.ts";
import { gitFailure, spawnFailure } from "./failure.ts";
import type { GitRepository, Where } from "./run.ts";
import { shownUrl, splitUrl, withAuthorization, withHiddenUrl, withoutCredentials } from "./url.ts";

/** How a transfer is watched and stopped. */
export interface TransferOptions {
  readonly signal?: AbortSignal | undefined;
  /** @param percent of the stage, 0 to 100 */
  readonly onProgress?: ((stage: string, percent: number) => void) | undefined;
  /** Milliseconds without a word from git after which it is stopped: the other side hangs. No limit where absent. */
  readonly mostSilence?: number | undefined;
}

/** A setting's value as git resolves it here; `null` where it is not set. */
export async function configValue(repo: Where, key: string): Promise<string | null> {
  // What leakscan itself pins would be answered: ask without.
  return answer(repo, ["config", key], async () => (await unpinned(repo).getConfig(key)).value);
}

/** Where git itself looks for a file of its directory, absolute: `hooks` by core.hooksPath, `index` by GIT_INDEX_FILE. */
export async function gitPath(repo: Where, name: string): Promise<string> {
  const args = ["rev-parse", "--git-path", name];
  return path.resolve(repo.dir, await answer(repo, args, () => unpinned(repo).revparse("--git-path", [name])));
}

/**
 * Clones everything that a URL offers, bare and with every blob. Credentials in the URL reach git through its environment, so
 * neither the command line nor an error shows them, and the clone does not keep them.
 * @param options.into an empty or missing directory
 * @throws ScanError `clone-failed`, `git-missing`
 */
export async function clone(
  url: string,
  options: TransferOptions & { readonly into: string; readonly env?: Environment | undefined },
): Promise<GitRepository> {
  const hidden = remote(url, options.env);
  const where = { dir: path.dirname(path.resolve(options.into)), env: hidden.env };
  const flags = ["--mirror", "--no-local", "--template=", "--progress"];
  const target = path.resolve(options.into);
  try {
    await answer(where, ["clone"], () => pinned(where, options).clone(hidden.name, target, flags));
  } catch (error) {
    if (!(error instanceof ScanError) || error.code === "git-missing") throw error;
    throw cloneFailed(error.sentence, error);
  }
  return openRepository(
    options.into,
    Object.fromEntries(
      Object.entries(options.env ?? processEnvironment).filter(([name]) => !ofAnotherRepository.has(name)),
    ),
  );
}

/**
 * Brings a clone that {@link clone} made up to what its URL offers now: what was deleted there goes, and HEAD follows. Neither
 * the clone nor an error keeps the URL's credentials.
 * @throws ScanError `clone-failed`, `git-missing`
 */
export async function refreshClone(
  url: string,
  repo: GitRepository,
  options: TransferOptions & { readonly env?: Environment | undefined },
): Promise<void> {
  const { name, env } = remote(url, options.env);
  const where = { dir: repo.dir, env };
  const fetching = ["fetch", "--prune", "--no-recurse-submodules", "--progress", "--", name, "+refs/*:refs/*"];
  const asking = ["ls-remote", "--symref", "--", name, "HEAD"];
  try {
    await answer(where, fetching, () => pinned(where, options).raw(fetching));
    const head = await answer(where, asking, () => pinned(where, options).raw(asking));
    const branch = /^ref: (refs\/heads\/\S+)\tHEAD$/m.exec(head)?.[1];
    if (branch === undefined) return;
    const setting = ["symbolic-ref", "HEAD", branch];
    await answer(where, setting, () => pinned(where, {}).raw(setting));
  } catch (error) {
    if (!(error instanceof ScanError) || error.code === "git-missing") throw error;
    throw cloneFailed(error.sentence, error);
  }
}

/** A URL as git is given it: by its name, with the environment that holds what nobody else may read. */
function remote(url: string, given: Environment = processEnvironment): ReturnType<typeof withHiddenUrl> {
  const parts = splitUrl(url);
  if (parts.url === "" || parts.url.startsWith("-"))
    throw cloneFailed(says("notAUrl", JSON.stringify(shownUrl(parts.url))));
  const base = hardenedEnvironment(given, transports);
  // What git hands its hooks names another repository than the one that is meant.
  for (const name of ofAnotherRepository) delete base[name];
  return withHiddenUrl(withAuthorization(base, parts), parts.url);
}

/** What is to be fetched. */
export interface FetchRequest extends TransferOptions {
  /** Full object ids, or refspecs with both sides; what the remote is configured for where none is given. */
  readonly wanted: readonly string[];
  /**
   * How much history: `whole`; `down-to` so many commits below what is wanted (which cuts a clone that goes deeper); `further` so
   * many below where it ends now; what the server takes to be missing where absent.
   */
  readonly depth?: "whole" | { readonly kind: "down-to" | "further"; readonly commits: number } | undefined;
  /** Whether tags are fetched as well. */
  readonly tags?: boolean | undefined;
}

/**
 * Fetches commits from `origin` with the repository's own settings and credentials, so only in one's own repository. Nothing is
 * checked out, and no hook or filter runs.
 * @throws ScanError `git-failed`
 */
export async function fetchFromOrigin(repo: GitRepository, request: FetchRequest): Promise<void> {
  const { wanted, depth, tags } = request;
  if (!wanted.every((one) => /^[0-9a-f]{40,64}$|^\+refs\/\S+:refs\/\S+$/.test(one)))
    throw new TypeError("neither an object id nor a refspec");
  const args = [tags === true ? "--tags" : "--no-tags", "--no-recurse-submodules", "--progress"];
  // Says "infinite" also where the clone has become whole in the meantime, unlike --unshallow.
  if (depth === "whole") args.push(`--depth=${0x7fffffff}`);
  else if (depth !== undefined) args.push(`--${depth.kind === "further" ? "deepen" : "depth"}=${depth.commits}`);
  const where = { dir: repo.dir, env: { ...repo.env, GIT_ALLOW_PROTOCOL: transports } };
  await answer(where, ["fetch"], () => pinned(where, request).fetch([...args, "--", "origin", ...wanted]));
}

/** What a person's own remotes speak; never `ext`, which runs what it is given. */
const transports = "https:http:ssh:git:file";

const ofAnotherRepository: ReadonlySet<string> = new Set([
  "GIT_DIR",
  "GIT_WORK_TREE",
  "GIT_INDEX_FILE",
  "GIT_PREFIX",
  "GIT_COMMON_DIR",
  "GIT_OBJECT_DIRECTORY",
  "GIT_ALTERNATE_OBJECT_DIRECTORIES",
  "GIT_QUARANTINE_PATH",
]);

/** Simple-git with everything pinned off that a repository could run. */
function pinned(where: Where, options: TransferOptions): SimpleGit {
  const { onProgress, signal, mostSilence } = options;
  return create(where, {
    config: [...hardenedConfig],
    ...(mostSilence === undefined ? {} : { timeout: { block: mostSilence, stdOut: true, stdErr: true } }),
    ...(signal === undefined ? {} : { abort: signal }),
    ...(onProgress === undefined
      ? {}
      : { progress: ({ stage, progress }: SimpleGitProgressEvent) => onProgress(stage, progress) }),
  });
}

/** For reading settings alone, which runs nothing. */
function unpinned(where: Where): SimpleGit {
  return create(where, {});
}

/**
 * Simple-git refuses most of the very settings that disarm a repository, and drops every GIT_ variable that is not named:
 * without GIT_INDEX_FILE `git commit -- path` would look clean. Both lists are ours: nothing of the repository's reaches them.
 */
function create(where: Where, options: Partial<SimpleGitOptions>): SimpleGit {
  return simpleGit({
    ...options,
    baseDir: where.dir,
    maxConcurrentProcesses: 2,
    allowEnvironment: Object.keys(where.env),
    unsafe: {
      allowUnsafeAskPass: true,
      allowUnsafeConfigEnvCount: true,
      allowUnsafeConfigPaths: true,
      allowUnsafeCredentialHelper: true,
      allowUnsafeDiffExternal: true,
      allowUnsafeEditor: true,
      allowUnsafeExec: true,
      allowUnsafeFsMonitor: true,
      allowUnsafeGitProxy: true,
      allowUnsafeHooksPath: true,
      allowUnsafePager: true,
      allowUnsafeProtocolOverride: true,
      allowUnsafeSshCommand: true,
      allowUnsafeTemplateDir: true,
      allowUnsafeUrlRewrite: true,
    },
  }).env({ ...where.env });
}

/** Turns what simple-git throws into the errors of {@link gitFailure}. */
async function answer<T>(where: Where, args: readonly string[], call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    if (/directory that does not exist|\bENOENT\b/.test(said))
      throw await spawnFailure(new Error(withoutCredentials(said)), where.dir);
    throw gitFailure(args, null, null, said, where.dir);
  }
}

function cloneFailed(why: Sentence, cause?: ScanError): ScanError {
  return new ScanError("clone-failed", says("cloneFailed", why), { cause });
}
