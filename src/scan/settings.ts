/** From what was typed, configured and set in the environment to what counts; each value remembers where it comes from. */

import { UsageError } from "../core/error.ts";
import { says } from "../messages/errors.ts";
import type { ExitRules } from "../core/summary.ts";
import { chooseLanguage } from "../messages/choose-language.ts";
import type { Language } from "../messages/report-catalogue.ts";
import type { Config } from "../policy/config.ts";
import { nearest } from "../policy/nearest.ts";
import { parseSize } from "../policy/size.ts";
import type { Context } from "./context.ts";
import { listOf, type Output, outputsOf } from "./outputs.ts";
import type { LoadedPolicy } from "./policy/load-policy.ts";
import { options, type RawOptions } from "./options.ts";

/** A value and where it comes from: `default`, `command line`, `environment`, or a config file's name. */
export interface Setting<T> {
  readonly value: T;
  readonly from: string;
}

/** Settings of a scan, resolved and checked. */
export interface Settings {
  /** The reports that are written, at least one. */
  readonly outputs: Setting<readonly Output[]>;
  /** Whether what a person need not see is left out. */
  readonly quiet: Setting<boolean>;
  /** Whether the human report lists every finding in full. */
  readonly all: Setting<boolean>;
  readonly strict: Setting<boolean>;
  /** Whether what a limit cut off fails the scan. */
  readonly requireComplete: Setting<boolean>;
  /** Whether what could not be read is a warning only. */
  readonly allowIncomplete: Setting<boolean>;
  readonly identifiers: Setting<boolean>;
  readonly showSecrets: Setting<boolean>;
  /** Threads; `null` for as many as pay. */
  readonly jobs: Setting<number | null>;
  readonly language: Setting<Language>;
  /** Bytes; `null` for the source's own limit. */
  readonly maxSize: Setting<number | null>;
  readonly progress: Setting<boolean>;
}

/**
 * Resolves the settings: the command line before the config, the config before the environment, and defaults last.
 * @throws UsageError where a value is not one of those that are allowed
 */
export function resolveSettings(
  raw: RawOptions,
  config: Config,
  configFrom: string,
  env: Readonly<Record<string, string | undefined>>,
): Settings {
  const pick = <T>(typed: T | undefined, configured: T | undefined, fallback: T): Setting<T> =>
    typed !== undefined
      ? { value: typed, from: "command line" }
      : configured !== undefined
        ? { value: configured, from: configFrom }
        : { value: fallback, from: "default" };
  const language = raw.lang === undefined ? undefined : choice(raw.lang, "lang");
  return {
    outputs: {
      value: outputsOf(listOf(raw.format), listOf(raw.output), (typed) => choice(typed, "format")),
      from: raw.format === undefined && raw.output === undefined ? "default" : "command line",
    },
    quiet: pick(raw.quiet, undefined, false),
    all: pick(raw.all, undefined, false),
    strict: pick(raw.strict, config.strict ?? (config.confidence === "low" ? true : undefined), false),
    requireComplete: pick(raw.requireComplete, undefined, false),
    allowIncomplete: pick(raw.allowIncomplete, undefined, false),
    identifiers: pick(raw.identifiers, config.identifiers, false),
    showSecrets: pick(raw.showSecrets, undefined, false),
    jobs: pick<number | null>(raw.jobs === undefined ? undefined : jobs(raw.jobs), undefined, null),
    language: languageSetting(language, config.language, configFrom, env),
    maxSize: pick<number | null>(raw.maxSize === undefined ? undefined : size(raw.maxSize), config.maxSize, null),
    progress: pick(raw.progress, undefined, true),
  };
}

/** What of the settings decides the exit code. */
export function exitRules({ strict, requireComplete, allowIncomplete }: Settings): ExitRules {
  return {
    strict: strict.value,
    requireComplete: requireComplete.value,
    allowIncomplete: allowIncomplete.value,
  };
}

/** As {@link resolveSettings}, with the config of a policy. */
export function settingsOf(
  raw: RawOptions,
  { policy, configFrom }: Pick<LoadedPolicy, "policy" | "configFrom">,
  { env }: Pick<Context, "env">,
): Settings {
  return resolveSettings(raw, policy.config, configFrom ?? "", env);
}

function languageSetting(
  typed: string | undefined,
  configured: Language | undefined,
  configFrom: string,
  env: Readonly<Record<string, string | undefined>>,
): Setting<Language> {
  const value = chooseLanguage(typed ?? configured, env);
  return {
    value,
    from:
      typed !== undefined
        ? "command line"
        : configured !== undefined
          ? configFrom
          : value === "en"
            ? "default"
            : "environment",
  };
}

function choice(typed: string, name: string): string {
  const choices = options[name]?.choices ?? [];
  if (choices.includes(typed)) return typed;
  const meant = nearest(typed, choices);
  throw new UsageError(says("optionValueUnknown", name, JSON.stringify(typed.slice(0, 80)), meant, choices.join(", ")));
}

function jobs(typed: string): number {
  const number = Number(typed);
  if (Number.isInteger(number) && number >= 1 && number <= 256) return number;
  throw new UsageError(says("notThreads", JSON.stringify(typed.slice(0, 80))));
}

function size(typed: string): number {
  const bytes = parseSize(typed);
  if (bytes !== undefined) return bytes;
  throw new UsageError(says("notASize", JSON.stringify(typed.slice(0, 80))));
}
