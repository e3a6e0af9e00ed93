/**
 * What a project says about its own scans, in `.leakscan.json` or one of its siblings. Data only, never code. How a file is read stands
 * in config/.
 */

import type { CustomRule } from "../core/custom-rule.ts";
import type { Confidence, Severity } from "../core/severity.ts";
import type { AllowComments } from "./inline.ts";

/** Off, on, or on with another severity than the rule's own. */
export type RuleSwitch = "off" | "on" | Severity;

/** Paths whose findings do not count; for some rules only where `rules` names them. */
export interface IgnoreEntry {
  readonly paths: readonly string[];
  /** Rule ids or providers; all where absent. */
  readonly rules?: readonly string[];
  readonly reason?: string;
}

/** Something known to be unreadable that shall not fail a scan. */
export interface AcceptUnread {
  /** A path glob, or an object id or its beginning (at least 7 digits). */
  readonly what: string;
  readonly reason: string;
}

/** Findings that do not count where all that is given here holds: of each list, one. */
export interface AllowEntry {
  readonly reason: string;
  /** Globs. */
  readonly paths?: readonly string[];
  /** Expressions of which one matches somewhere in the path. */
  readonly pathRegexes?: readonly string[];
  /** Rule ids or providers; all where absent. */
  readonly rules?: readonly string[];
  /** Commits that brought it, by their ids or the beginning of these. */
  readonly commits?: readonly string[];
  readonly fingerprints?: readonly string[];
  /** Expressions of which one matches somewhere in the target. */
  readonly regexes?: readonly string[];
  /** What `regexes` are held against; the secret where absent. */
  readonly target?: "secret" | "line";
  /** Words of which the secret holds one, whatever their case. */
  readonly words?: readonly string[];
}

/** How sure a weak password is said to be; `off`: it does not count. */
export type WeakPasswords = "off" | Confidence;

/** What may differ by folder. */
export interface FolderSettings {
  readonly rules?: Readonly<Record<string, RuleSwitch>>;
  /** The lowest confidence that counts; medium where absent. */
  readonly confidence?: Confidence;
  readonly weak?: WeakPasswords;
  readonly allowComments?: AllowComments;
}

/** Other settings for some paths; a later one goes before an earlier. */
export interface Override extends FolderSettings {
  readonly paths: readonly string[];
}

/** A config file's content, parsed. */
export interface Config extends FolderSettings {
  /** By rule id, provider, or `*`; the most specific one counts. */
  readonly rules: Readonly<Record<string, RuleSwitch>>;
  readonly ignore: readonly IgnoreEntry[];
  readonly acceptUnread: readonly AcceptUnread[];
  /** The project's own rules; their expressions are not compiled yet. */
  readonly customRules: readonly CustomRule[];
  readonly allow: readonly AllowEntry[];
  readonly overrides: readonly Override[];
  readonly strict?: boolean;
  /** Identifiers and what is public by design are found as well. */
  readonly identifiers?: boolean;
  /** Other scanners' files are read as well. */
  readonly compat?: boolean;
  readonly language?: "en" | "ja" | "ko";
  /** Largest blob that is scanned, in bytes. */
  readonly maxSize?: number;
  /** Where a team's own people find help when they are blocked. */
  readonly help?: TeamHelp;
}

/** What a blocked commit shows of the team's own: one of the two at least. */
export interface TeamHelp {
  /** A sentence or two. */
  readonly text?: string;
  /** A page, over HTTP. */
  readonly url?: string;
}

/** The names that `rules` may use; unknown ones are not checked where absent. */
export interface KnownRules {
  readonly ids: readonly string[];
  readonly providers: readonly string[];
}

/** What counts where there is no config file. */
export const emptyConfig: Config = {
  rules: {},
  ignore: [],
  allow: [],
  overrides: [],
  acceptUnread: [],
  customRules: [],
};

/** How a rule is switched: by its id, else by its provider, else by `*`, else on. */
export function switchOf(config: Pick<Config, "rules">, rule: string, provider: string): RuleSwitch {
  for (const key of [rule, provider, "*"]) {
    const value = Object.hasOwn(config.rules, key) ? config.rules[key] : undefined;
    if (value !== undefined) return value;
  }
  return "on";
}
