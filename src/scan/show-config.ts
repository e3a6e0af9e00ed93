/** Use case: the resolved configuration, and where each value comes from. */

import type { Config } from "../policy/config.ts";
import type { Layer } from "../policy/config/layers.ts";
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
  /** What other files say of the same, strongest first, that does not count because of this. */
  readonly overrides?: readonly { readonly value: unknown; readonly from: string }[];
}

/** Resolves the configuration as a scan of the working tree would. Throws a UsageError where it is wrong. */
export async function showConfig(raw: RawOptions, context: Context): Promise<readonly ShownValue[]> {
  const repository = await repositoryOf(context);
  const root = repository?.workTree ?? context.cwd;
  const {
    policy,
    configFrom,
    baselineFrom,
    layers = [],
  } = await loadPolicy({ kind: "folder", root }, raw, context.cwd);
  const { config, baseline } = policy;
  const settings = resolveSettings(raw, config, configFrom ?? "", context.env);
  return [
    { key: "root", value: root, from: repository === null ? "current folder" : "git" },
    { key: "config", value: configFrom, from: raw.config === undefined ? "default" : "command line" },
    { key: "baseline", value: baselineFrom, from: raw.baseline === undefined ? "default" : "command line" },
    { key: "baseline findings", value: baseline.findings.length, from: baselineFrom ?? "default" },
    ...switches(layers),
    ...(["ignore", "allow", "overrides", "acceptUnread"] as const).flatMap((key) =>
      ofLists(layers, key, (layer) => layer.config[key]),
    ),
    ...ofLists(layers, "customRules", ({ config: { customRules } }) => customRules.map(({ id }) => id)),
    ...(["confidence", "weak", "allowComments", "compat", "help"] as const).map((key) =>
      ofValue(layers, key, fallbacks[key]),
    ),
    ...Object.entries(settings).map(([key, { value, from }]) => {
      const own = sayings(layers, key as keyof Config);
      const isTyped = from !== configFrom;
      // Where a file says it, that is the file; the resolved settings know only that it was one.
      const first = isTyped
        ? { value: value as unknown, from }
        : { value: value as unknown, from: own[0]?.from ?? from };
      return withOverrides(key, first, isTyped ? own : own.slice(1));
    }),
  ];
}

const fallbacks = {
  confidence: "medium",
  weak: null,
  allowComments: true,
  compat: false,
  help: null,
} as const;

type Said = { readonly value: unknown; readonly from: string };

/** What files say of a value, strongest first. */
function sayings(layers: readonly Layer[], key: keyof Config): readonly Said[] {
  return layers
    .toReversed()
    .flatMap(({ config, from }) => (config[key] === undefined ? [] : [{ value: config[key] as unknown, from }]));
}

function ofValue(layers: readonly Layer[], key: keyof Config, fallback: unknown): ShownValue {
  const [first = { value: fallback, from: "default" }, ...rest] = sayings(layers, key);
  return withOverrides(key, first, rest);
}

function withOverrides(key: string, { value, from }: Said, rest: readonly Said[]): ShownValue {
  return { key, value, from, ...(rest.length === 0 ? {} : { overrides: rest }) };
}

/** A row for each rule or provider that is switched. */
function switches(layers: readonly Layer[]): readonly ShownValue[] {
  const names = new Set(layers.flatMap(({ config }) => Object.keys(config.rules)));
  if (names.size === 0) return [{ key: "rules", value: {}, from: "default" }];
  return [...names].map((name) => {
    const said = layers
      .toReversed()
      .flatMap(({ config, from }) =>
        Object.hasOwn(config.rules, name) ? [{ value: config.rules[name] as unknown, from }] : [],
      );
    const [first = { value: "on", from: "default" }, ...rest] = said;
    return withOverrides(`rules.${name}`, first, rest);
  });
}

/** A row for each file that adds to a list. */
function ofLists(
  layers: readonly Layer[],
  key: string,
  listOf: (layer: Layer) => readonly unknown[],
): readonly ShownValue[] {
  const rows = layers.flatMap((layer) => {
    const value = listOf(layer);
    return value.length === 0 ? [] : [{ key, value, from: layer.from }];
  });
  return rows.length === 0 ? [{ key, value: [], from: "default" }] : rows;
}
