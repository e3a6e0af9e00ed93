/** Use case: the resolved configuration, and where each value comes from. */

import type { Context } from "./context.ts";
import { loadPolicy } from "./policy/load-policy.ts";
import type { RawOptions } from "./options.ts";
import { repositoryOf } from "./repository-root.ts";
import { resolveSettings } from "./settings.ts";

/** One value of the configuration. */
export interface ShownValue {
  readonly key: string;
  readonly value: unknown;
  /** `default`, `command line`, `environment`, or the file's name. */
  readonly from: string;
}

/** Resolves the configuration as a scan of the working tree would. Throws a UsageError where it is wrong. */
export async function showConfig(raw: RawOptions, context: Context): Promise<readonly ShownValue[]> {
  const repository = await repositoryOf(context);
  const root = repository?.workTree ?? context.cwd;
  const { policy, configFrom, baselineFrom } = await loadPolicy({ kind: "folder", root }, raw, context.cwd);
  const { config, baseline } = policy;
  const file = configFrom ?? "default";
  const settings = resolveSettings(raw, config, file, context.env);
  const fromFile = (written: boolean): string => (written ? file : "default");
  return [
    { key: "root", value: root, from: repository === null ? "current folder" : "git" },
    { key: "config", value: configFrom, from: raw.config === undefined ? "default" : "command line" },
    { key: "baseline", value: baselineFrom, from: raw.baseline === undefined ? "default" : "command line" },
    { key: "baseline findings", value: baseline.findings.length, from: baselineFrom ?? "default" },
    { key: "rules", value: config.rules, from: fromFile(Object.keys(config.rules).length > 0) },
    { key: "ignore", value: config.ignore, from: fromFile(config.ignore.length > 0) },
    { key: "acceptUnread", value: config.acceptUnread, from: fromFile(config.acceptUnread.length > 0) },
    {
      key: "customRules",
      value: config.customRules.map(({ id }) => id),
      from: fromFile(config.customRules.length > 0),
    },
    { key: "allowComments", value: config.allowComments ?? true, from: fromFile(config.allowComments !== undefined) },
    { key: "help", value: config.help ?? null, from: fromFile(config.help !== undefined) },
    ...Object.entries(settings).map(([key, { value, from }]) => ({
      key,
      value: value as unknown,
      from: from as string,
    })),
  ];
}
