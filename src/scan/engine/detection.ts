/**
 * What is looked for in a scan beside the built-in rules: the project's own rules, the person's own credentials, identifiers.
 * Plain data, made once, that a worker thread can be handed.
 */

import type { CustomRule } from "../../core/custom-rule.ts";
import { lineExpressionsOf } from "../../policy/allow.ts";
import type { Context } from "../context.ts";
import { type LoadedPolicy, loadPolicy } from "../policy/load-policy.ts";
import type { RawOptions } from "../options.ts";
import { readRemembered, type Remembered } from "../own-credentials/own-credentials.ts";
import { type Settings, settingsOf } from "../settings.ts";

/** What is looked for beside the built-in rules. */
export interface Detection {
  readonly customRules: readonly CustomRule[];
  /** Name of the config that the custom rules are from, for error messages. */
  readonly configName: string;
  /** Expressions of `allow` that are held against the lines of matches. */
  readonly lineExpressions: readonly string[];
  readonly identifiers: boolean;
  readonly remembered: Remembered | null;
  /** Whether made-up and documented credentials are counted, for a person who tries leakscan with one. */
  readonly examples?: boolean;
}

/**
 * What a policy, its settings and the person's own files ask to look for.
 * @throws ScanError where what is remembered cannot be read
 */
export function detectionOf(
  { policy, configFrom }: Pick<LoadedPolicy, "policy" | "configFrom">,
  { identifiers }: Pick<Settings, "identifiers">,
  { env }: Pick<Context, "env">,
): Detection {
  const { config } = policy;
  return {
    customRules: config.customRules,
    configName: configFrom ?? ".leakscan.json",
    lineExpressions: lineExpressionsOf(config),
    identifiers: identifiers.value,
    remembered: readRemembered(env),
  };
}

/**
 * What may have been looked for when something was found in this folder: what its config and the person ask for, and
 * identifiers, no matter who asked for them then.
 * @throws UsageError where the config is wrong, ScanError where a file cannot be read
 */
export async function detectionAgain(
  root: string,
  raw: Pick<RawOptions, "config">,
  context: Context,
): Promise<Detection> {
  const loaded = await loadPolicy({ kind: "folder", root }, { config: raw.config }, context.cwd);
  return detectionOf(loaded, settingsOf({ identifiers: true }, loaded, context), context);
}
