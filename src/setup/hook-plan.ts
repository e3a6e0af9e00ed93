/** What a setup of hooks is planned from, and what a plan says: a hook manager is a file of ./managers that exports one. */

import { stat } from "node:fs/promises";
import type { Sentence } from "../core/error.ts";
import { configValue } from "../git/ask.ts";
import type { GitRepository } from "../git/run.ts";
import { says } from "../messages/errors.ts";
import { readPolicyFile } from "../policy/policy-file.ts";
import { mark, type Stage, withCall, withoutCall } from "./hook-text.ts";

/** One file that is going to be written, or removed where `text` is `null`. */
export interface HookChange {
  readonly file: string;
  readonly text: string | null;
  /** What changes. */
  readonly what: Sentence;
}

/** What is going to be done. */
export interface HookPlan {
  /** What the repository has its hooks by. */
  readonly by: Sentence;
  readonly changes: readonly HookChange[];
  /** Hooks that stay without leakscan, and what the person has to do about each. */
  readonly leftAlone: readonly { readonly file: string; readonly todo: Sentence }[];
  /** What is left for the person to do, and how a whole team gets the hooks. */
  readonly notes: readonly Sentence[];
  /** How pre-commit calls leakscan, in sh from the root; absent where that takes more than this machine has. */
  readonly call?: string;
  /** Of a manager: how git comes to call it. */
  readonly manager?: ManagerFacts;
}

/** How a hook manager stands between git and the hooks. */
export interface ManagerFacts {
  /** What puts its hooks in place. */
  readonly install: string;
  /** What is known of the files that git calls. */
  readonly mark: RegExp;
  /** Whether core.hooksPath leads to its files. */
  readonly ownsHooksPath: (value: string | undefined) => boolean;
}

/** What a setup is planned from. */
export interface Ground {
  readonly repository: GitRepository;
  readonly root: string;
  /** Folder that holds the package's hooks, ending in a slash. */
  readonly source: URL;
  /** The package's hooks as sh calls them from the root. */
  readonly installed: string;
  /** Calls of a stage in sh, from the root: the package's own hook, or the program where only the machine has it. */
  readonly callOf: (stage: Stage) => string;
  readonly isRemoval: boolean;
}

/** A hook manager: how it is recognised, and what is changed in its files. */
export interface HookManager {
  /** The lowest that recognises the repository plans the hooks. */
  readonly order: number;
  /** The plan; undefined where the repository does not use this manager. */
  plan(ground: Ground): Promise<HookPlan | undefined>;
}

/** The change that makes a hook of somebody else call leakscan, or no longer. */
export function called(
  { isRemoval }: Ground,
  stage: Stage,
  file: string,
  before: string,
  command: string,
): HookChange[] {
  if (isRemoval) {
    const text = withoutCall(before);
    return text === before ? [] : [{ file, text: text === "" ? null : text, what: says("withoutLeakscan") }];
  }
  // Calls that somebody wrote by hand are left as they are.
  if (withoutCall(before) === before && /\bleakscan\b/.test(before.replaceAll(mark, ""))) return [];
  const text = withCall(before, stage, command);
  return text === before ? [] : [{ file, text, what: says("callsLeakscan", command) }];
}

/** Where git's config says that hooks are; `undefined` where it says nothing. */
export async function hooksPath(repository: GitRepository): Promise<string | undefined> {
  return (await configValue(repository, "core.hooksPath")) || undefined;
}

/** The text of a file; `null` where there is none. It may be a link to a device: read as carefully as a config. */
export function readIfThere(file: string): Promise<string | null> {
  return readPolicyFile(file, file, "config");
}

/** Whether there is a folder of this name. */
export async function exists(folder: string): Promise<boolean> {
  return stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
