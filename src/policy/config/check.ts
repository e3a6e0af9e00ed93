/**
 * From a config's text to what it says. An unknown key is an error, because a mistyped switch that is silently ignored is found out on
 * the day it was needed.
 */

import * as v from "valibot";
import { customProvider } from "../../core/custom-rule.ts";
import { UsageError } from "../../core/error.ts";
import { says } from "../../messages/errors.ts";
import type { Config, IgnoreEntry, KnownRules } from "../config.ts";
import { customRulesOf } from "../custom/custom-rules.ts";
import { checkGlob, checkGlobAmount } from "../globs/check.ts";
import { nearest } from "../nearest.ts";
import { quoted } from "../quoted.ts";
import { parseSize } from "../size.ts";
import { locateJson } from "../texts/json.ts";
import { type Located, type Path, placeOf } from "../texts/located.ts";
import { nameOf, wrongConfig } from "./fault.ts";
import { configSchema, type WrittenConfig } from "./schema.ts";

/** A config, and what it builds upon. */
export interface CheckedConfig {
  readonly config: Config;
  /** Files and packages, in the order in which they count. */
  readonly bases: readonly string[];
}

/**
 * Parses a JSON config.
 * @param name the file's name for error messages
 * @throws UsageError that names the key and the way out
 */
export function parseConfig(source: string, name: string, known?: KnownRules): Config {
  return checkConfig(locateJson(source, name), known).config;
}

/**
 * Checks a config's data.
 * @param extended ids of custom rules in what it extends: it may name them, and give one of them anew
 * @throws UsageError that names the key, where it stands, and the way out
 */
export function checkConfig(text: Located, known?: KnownRules, extended: readonly string[] = []): CheckedConfig {
  const { data, name } = text;
  if (Array.isArray(data)) throw new UsageError(says("configNotObject", name));
  const parsed = v.safeParse(configSchema, data, { abortEarly: true });
  if (!parsed.success) throw wrongConfig(text, parsed.issues[0], configSchema);
  const written = parsed.output;
  const { ignore, maxSize, help, extends: bases = [], customRules: rules, $schema: _, ...rest } = written;
  const customRules = customRulesOf(
    rules,
    (index) => `${index === undefined ? name : placeOf(text, ["customRules", index])}`,
    known && [...known.ids, ...known.providers],
  );
  checkGlobs(text, written);
  if (known)
    checkRuleNames(text, written, {
      ids: [...known.ids, ...extended, ...customRules.map(({ id }) => id)],
      providers: [...known.providers, customProvider],
    });
  if (rest.strict === true && rest.confidence !== undefined && rest.confidence !== "low")
    throw new UsageError(says("strictAndConfidence", placeOf(text, ["confidence"])));
  const size = maxSize === undefined ? undefined : parseSize(maxSize);
  const config = {
    ...present(rest),
    ignore: ignore.map((entry): IgnoreEntry => (typeof entry === "string" ? { paths: [entry] } : present(entry))),
    allow: rest.allow.map(present),
    overrides: rest.overrides.map(present),
    customRules,
    ...(size === undefined ? {} : { maxSize: size }),
    ...(help === undefined ? {} : { help: present(help) }),
  };
  return { config, bases: typeof bases === "string" ? [bases] : bases };
}

/** Each glob of a config, with the way to it. */
function* globsOf({ ignore, allow, overrides, acceptUnread, customRules }: WrittenConfig): Generator<[string, Path]> {
  for (const [i, entry] of ignore.entries())
    if (typeof entry === "string") yield [entry, ["ignore", i]];
    else for (const [j, glob] of entry.paths.entries()) yield [glob, ["ignore", i, "paths", j]];
  for (const [key, list] of Object.entries({ allow, overrides, customRules }))
    for (const [i, { paths = [] }] of list.entries())
      for (const [j, glob] of paths.entries()) yield [glob, [key, i, "paths", j]];
  for (const [i, { what }] of acceptUnread.entries()) yield [what, ["acceptUnread", i, "what"]];
}

function checkGlobs(text: Located, written: WrittenConfig): void {
  const globs = [...globsOf(written)];
  checkGlobAmount(
    globs.map(([glob]) => glob),
    text.name,
  );
  for (const [glob, path] of globs) checkGlob(glob, () => `${placeOf(text, path)}: ${nameOf(path, text.data)}`);
}

function checkRuleNames(text: Located, written: WrittenConfig, known: KnownRules): void {
  const all = new Set(["*", ...known.ids, ...known.providers]);
  const { rules, ignore, allow, overrides } = written;
  const named: (readonly [name: string, path: Path])[] = Object.keys(rules).map((name) => [name, ["rules", name]]);
  for (const [i, override] of overrides.entries())
    for (const name of Object.keys(override.rules ?? {})) named.push([name, ["overrides", i, "rules", name]]);
  for (const [key, list] of Object.entries({ ignore, allow }))
    for (const [i, entry] of list.entries())
      if (typeof entry !== "string")
        for (const [j, name] of (entry.rules ?? []).entries()) named.push([name, [key, i, "rules", j]]);
  const wrong = named.find(([name]) => !all.has(name));
  if (wrong === undefined) return;
  const [name, path] = wrong;
  const meant = nearest(name, all);
  throw new UsageError(says("configUnknownRule", placeOf(text, path), quoted(name, meant), meant));
}

/** The same object without keys whose value is undefined, as `exactOptionalPropertyTypes` wants it. */
function present<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, held]) => held !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
