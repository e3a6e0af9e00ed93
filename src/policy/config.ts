/**
 * `.leakscan.json`: what a project says about its own scans. Data only, never code. An unknown key is an error, because
 * a mistyped switch that is silently ignored is found out on the day it was needed.
 */

import * as v from "valibot";
import { UsageError } from "../core/error.ts";
import { type Severity, severities } from "../core/severity.ts";
import { customProvider, type CustomRule } from "../core/custom-rule.ts";
import { customRuleKeys, customRuleSchema, customRulesOf } from "./custom-rules.ts";
import { checkGlob, checkGlobAmount } from "./globs/check.ts";
import type { AllowComments } from "./inline.ts";
import { nearest } from "./nearest.ts";
import { quoted, shown } from "./quoted.ts";
import { parseSize } from "./size.ts";

/** Name of the config file at a repository's root. */
export const configName = ".leakscan.json";

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

/** A config file's content, parsed. */
export interface Config {
  /** By rule id, provider, or `*`; the most specific one counts. */
  readonly rules: Readonly<Record<string, RuleSwitch>>;
  readonly ignore: readonly IgnoreEntry[];
  readonly acceptUnread: readonly AcceptUnread[];
  /** The project's own rules; their expressions are not compiled yet. */
  readonly customRules: readonly CustomRule[];
  readonly allowComments?: AllowComments;
  readonly strict?: boolean;
  /** Identifiers and what is public by design are found as well. */
  readonly identifiers?: boolean;
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
export const emptyConfig: Config = { rules: {}, ignore: [], acceptUnread: [], customRules: [] };

const text = v.pipe(v.string("must be a text"), v.trim(), v.nonEmpty("must not be empty"));
const help = v.pipe(
  v.strictObject(
    {
      text: v.optional(v.pipe(text, v.maxLength(400, "must have at most 400 characters"))),
      url: v.optional(
        v.pipe(
          text,
          v.maxLength(400, "must have at most 400 characters"),
          v.regex(/^https?:\/\/[^\s/]+\S*$/, "must be an address that begins with https://"),
        ),
      ),
    },
    'must be { "text": "...", "url": "https://..." }',
  ),
  v.check(({ text, url }) => (text ?? url) !== undefined, 'needs a "text", a "url", or both'),
);
const switches = ["off", "on", ...severities] as const;
const schema = v.strictObject({
  $schema: v.optional(v.string()),
  rules: v.optional(
    v.record(
      v.string(),
      v.picklist(switches, `must be one of ${switches.join(", ")}`),
      "must be an object of rule: switch",
    ),
    {},
  ),
  ignore: v.optional(
    v.array(
      v.union(
        [
          text,
          v.strictObject({
            paths: v.array(text, "must be a list"),
            rules: v.optional(v.array(text, "must be a list")),
            reason: v.optional(text),
          }),
        ],
        'must be a glob, or { "paths": [...], "rules": [...], "reason": "..." }',
      ),
      "must be a list",
    ),
    [],
  ),
  acceptUnread: v.optional(
    v.array(
      v.strictObject({ what: text, reason: text }, 'must be { "what": "...", "reason": "..." }'),
      "must be a list",
    ),
    [],
  ),
  allowComments: v.optional(v.union([v.boolean(), v.literal("with-reason")], 'must be true, false or "with-reason"')),
  customRules: v.optional(v.array(customRuleSchema, "must be a list of rules"), []),
  strict: v.optional(v.boolean("must be true or false")),
  identifiers: v.optional(v.boolean("must be true or false")),
  language: v.optional(v.picklist(["en", "ja", "ko"], "must be one of en, ja, ko")),
  maxSize: v.optional(
    v.pipe(
      v.union([v.number(), v.string()], "must be bytes or a size like 20MB"),
      v.check((size) => parseSize(size) !== undefined, "must be bytes or a size like 20MB"),
    ),
  ),
  help: v.optional(help),
});

/** Keys of the config file, for error messages and the documentation's test. */
export const configKeys: readonly string[] = Object.keys(schema.entries);

/**
 * Parses a config file's text.
 * @param name the file's name for error messages
 * @throws UsageError that names the key and the way out
 */
export function parseConfig(source: string, name: string, known?: KnownRules): Config {
  const data = parseJson(source, name);
  if (Array.isArray(data))
    throw new UsageError(`${name} must hold one JSON object.`, "docs/config.md shows every key.");
  const parsed = v.safeParse(schema, data, { abortEarly: true });
  if (!parsed.success) throw wrongConfig(name, parsed.issues[0]);
  const { rules, ignore, acceptUnread, customRules: written, maxSize, help, $schema: _, ...rest } = parsed.output;
  const customRules = customRulesOf(written, name, known && [...known.ids, ...known.providers]);
  const entries = ignore.map((entry): IgnoreEntry => (typeof entry === "string" ? { paths: [entry] } : present(entry)));
  checkGlobAmount([...entries.flatMap(({ paths }) => paths), ...acceptUnread.map(({ what }) => what)], name);
  for (const [index, entry] of ignore.entries()) {
    if (typeof entry === "string") checkGlob(entry, `${name}: ignore.${index}`);
    else entry.paths.forEach((glob, at) => checkGlob(glob, `${name}: ignore.${index}.paths.${at}`));
  }
  for (const [index, { what }] of acceptUnread.entries()) checkGlob(what, `${name}: acceptUnread.${index}.what`);
  const named = [...Object.keys(rules), ...entries.flatMap((entry) => entry.rules ?? [])];
  if (known) checkRuleNames(named, withCustom(known, customRules), name);
  const size = maxSize === undefined ? undefined : parseSize(maxSize);
  return {
    rules,
    ignore: entries,
    acceptUnread,
    customRules,
    ...present(rest),
    ...(size === undefined ? {} : { maxSize: size }),
    ...(help === undefined ? {} : { help: present(help) }),
  };
}

/** How a rule is switched: by its id, else by its provider, else by `*`, else on. */
export function switchOf(config: Config, rule: string, provider: string): RuleSwitch {
  for (const key of [rule, provider, "*"]) {
    const value = Object.hasOwn(config.rules, key) ? config.rules[key] : undefined;
    if (value !== undefined) return value;
  }
  return "on";
}

/** Parses JSON; the error says where it breaks off and quotes nothing of the file. */
export function parseJson(source: string, name: string): unknown {
  checkStructure(source, name);
  try {
    return JSON.parse(source.replace(/^\uFEFF/, ""));
  } catch (error) {
    const at = / at position (\d+)/.exec((error as Error).message)?.[1];
    const line = at === undefined ? "" : ` (line ${source.slice(0, Number(at)).split("\n").length})`;
    throw new UsageError(
      `${name} is not valid JSON${line}.`,
      "Mend the JSON: no comments, no trailing commas, double quotes.",
    );
  }
}

/** Most objects and lists in a file, and how deep they may stand in each other: parsed, each takes many times its text. */
export const mostParts = 1_000_000;
export const deepestNesting = 100;

/** Refuses a text that would fill the memory once it is parsed. */
function checkStructure(source: string, name: string): void {
  let parts = 0;
  let depth = 0;
  let isText = false;
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === 0x22) isText = !isText;
    else if (isText) at += code === 0x5c ? 1 : 0;
    else if (code === 0x5b || code === 0x7b) {
      parts++;
      if (++depth > deepestNesting)
        throw new UsageError(`${name} is nested more than ${deepestNesting} deep.`, "docs/config.md shows every key.");
      if (parts > mostParts)
        throw new UsageError(`${name} holds more than ${mostParts} objects and lists.`, "Make it smaller.");
    } else if (code === 0x5d || code === 0x7d) depth--;
  }
}

function withCustom({ ids, providers }: KnownRules, customRules: readonly CustomRule[]): KnownRules {
  return { ids: [...ids, ...customRules.map(({ id }) => id)], providers: [...providers, customProvider] };
}

function checkRuleNames(names: readonly string[], known: KnownRules, name: string): void {
  const all = new Set(["*", ...known.ids, ...known.providers]);
  const rule = names.find((one) => !all.has(one));
  if (rule === undefined) return;
  const meant = nearest(rule, all);
  const wayOut = meant ? `Did you mean ${JSON.stringify(meant)}?` : "`leakscan rules` lists all rules.";
  throw new UsageError(`${name}: there is no rule or provider ${quoted(rule, meant)}.`, wayOut);
}

function wrongConfig(name: string, issue: v.BaseIssue<unknown>): UsageError {
  // A union hides which member was nearly right: where one member failed deeper down, that is the error to tell.
  const deeper = issue.issues?.find((inner) => inner.path && inner.path.length > 0);
  const path = [...(issue.path ?? []), ...(deeper?.path ?? [])].map((item) => String(item.key));
  const inner = deeper ?? issue;
  const key = path.at(-1);
  if (inner.type === "strict_object" && inner.expected === "never" && key !== undefined) {
    const keys =
      path.length === 1
        ? configKeys
        : path[0] === "customRules"
          ? path.includes("examples")
            ? ["match", "noMatch"]
            : customRuleKeys
          : path[0] === "help"
            ? ["text", "url"]
            : ["paths", "rules", "reason", "what"];
    const meant = nearest(key, keys);
    const where = path.length > 1 ? ` in ${nameRule(path, issue).slice(0, -1).join(".")}` : "";
    const wayOut = meant ? `Did you mean "${meant}"?` : `Known keys: ${keys.join(", ")}.`;
    return new UsageError(`${name}: unknown key ${quoted(key, meant)}${where}.`, wayOut);
  }
  const where = nameRule(path, issue).join(".");
  if (inner.type === "strict_object" && inner.received === "undefined") {
    return new UsageError(`${name}: ${where} is missing.`, "docs/config.md shows every key.");
  }
  if (where === "") return new UsageError(`${name} must hold one JSON object.`, "docs/config.md shows every key.");
  return new UsageError(`${name}: ${where} ${inner.message}.`, "docs/config.md shows every key.");
}

/** The path as errors name it, with a custom rule's id, where it has one, instead of its number. */
function nameRule(keys: readonly string[], issue: v.BaseIssue<unknown>): readonly string[] {
  const path = keys.map((key) => (/^\d+$/.test(key) && key.length < 6 ? key : shown(key)));
  if (path[0] !== "customRules" || path[1] === undefined) return path;
  const list = issue.path?.[0]?.value;
  const one: unknown = Array.isArray(list) ? list[Number(path[1])] : undefined;
  const id = typeof one === "object" && one !== null ? (one as { id?: unknown }).id : undefined;
  return typeof id === "string" && /^[\w-]{1,80}$/.test(id) ? ["customRules", shown(id), ...path.slice(2)] : path;
}

/** The same object without keys whose value is undefined, as `exactOptionalPropertyTypes` wants it. */
function present<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, held]) => held !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
