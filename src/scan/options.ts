/**
 * Every option of the command line and of the Action, in one table. From it come: what yargs and the hook's own parser accept, each
 * command's help, the Action's inputs, shell completion, the man page and the tables in docs/.
 *
 * Raw options are what was typed; settings are what it comes to (see settings.ts).
 */

import type { InputName, OptionName } from "../messages/help-catalogue.ts";
import { importerIndex } from "../policy/importer-index.ts";
import { formats } from "../report/formats.ts";

/** Options as typed: nothing is checked yet. */
export interface RawOptions {
  readonly format?: string | readonly string[] | undefined;
  readonly output?: string | readonly string[] | undefined;
  readonly quiet?: boolean | undefined;
  readonly all?: boolean | undefined;
  readonly config?: string | undefined;
  readonly baseline?: string | undefined;
  /** Other scanners' files are read as well. */
  readonly compat?: boolean | undefined;
  readonly verify?: boolean | undefined;
  readonly strict?: boolean | undefined;
  readonly requireComplete?: boolean | undefined;
  readonly allowIncomplete?: boolean | undefined;
  readonly identifiers?: boolean | undefined;
  readonly showSecrets?: boolean | undefined;
  readonly jobs?: string | undefined;
  readonly lang?: string | undefined;
  readonly maxSize?: string | undefined;
  readonly progress?: boolean | undefined;
  readonly trustRepoConfig?: boolean | undefined;
  /** Of `stdin`: the path that the text is known by. */
  readonly filename?: string | undefined;
  /** Of `history`: `false` neither reads nor writes the cache. */
  readonly cache?: boolean | undefined;
  /** Of `history`: which part of the objects, such as `2/4`, or `auto`. */
  readonly shard?: string | undefined;
  /** Of `merge`: the repository that the reports' shards are of. */
  readonly repository?: string | undefined;
}

/** One option. What it does stands in src/messages, under its name. */
export interface OptionFacts {
  readonly type: "string" | "boolean";
  /** What stands for its value in help, such as FILE. */
  readonly value?: string;
  readonly choices?: readonly string[];
  /** Where a command takes others than {@link choices}. */
  readonly choicesOf?: Readonly<Record<string, readonly string[]>>;
  /** Whether it may be given several times; of any other the last one counts. */
  readonly many?: boolean;
  readonly alias?: string;
  /** Names of the commands that take it. */
  readonly commands: readonly string[];
  /** The Action's input that means the same, where there is one. */
  readonly input?: InputFacts;
}

/** One input of the Action. */
export interface InputFacts {
  readonly name: InputName;
  /** Its default, as action.yml has it. */
  readonly default: string;
}

const scans = ["staged", "range", "history", "files", "stdin", "hook"] as const;

/** Formats of the report that an audit joins, the default first. */
export const auditFormats = ["human", "json", "html", "csv", "markdown"] as const;

/** All options by their name on the command line. */
export const options: Readonly<Record<string, OptionFacts>> = {
  format: {
    type: "string",
    value: "FORMAT",
    many: true,
    choices: formats,
    choicesOf: { audit: auditFormats },
    commands: [...scans, "verify", "merge", "audit"],
  },
  output: {
    type: "string",
    value: "FILE",
    many: true,
    commands: [...scans, "verify", "merge", "audit"],
  },
  quiet: {
    type: "boolean",
    alias: "q",
    commands: [...scans, "verify", "merge", "audit", "worker"],
  },
  all: {
    type: "boolean",
    commands: [...scans, "verify", "merge"],
  },
  config: {
    type: "string",
    value: "FILE",
    commands: [
      ...scans,
      "audit",
      "verify",
      "merge",
      "allow",
      "baseline",
      "respond",
      "explain",
      "rules",
      "config",
      "triage",
    ],
    input: {
      name: "config",
      default: "",
    },
  },
  baseline: {
    type: "string",
    value: "FILE",
    commands: [...scans, "audit", "verify", "merge", "allow", "baseline", "respond", "config", "triage"],
    input: {
      name: "baseline",
      default: "",
    },
  },
  compat: {
    type: "boolean",
    commands: [...scans, "merge", "allow", "baseline", "explain", "config", "triage"],
  },
  verify: {
    type: "boolean",
    commands: [...scans, "audit"],
    input: {
      name: "verify",
      default: "false",
    },
  },
  strict: {
    type: "boolean",
    commands: [...scans, "audit", "verify", "merge", "baseline", "config", "triage"],
    input: {
      name: "strict",
      default: "false",
    },
  },
  "require-complete": {
    type: "boolean",
    commands: [...scans, "verify", "merge", "audit"],
    input: {
      name: "require-complete",
      default: "false",
    },
  },
  "allow-incomplete": {
    type: "boolean",
    commands: [...scans, "verify", "merge", "audit"],
  },
  identifiers: {
    type: "boolean",
    commands: [...scans, "audit", "baseline", "triage"],
  },
  "show-secrets": {
    type: "boolean",
    commands: [...scans, "verify"],
  },
  jobs: {
    type: "string",
    value: "N",
    commands: [...scans, "merge", "audit", "baseline", "config", "triage"],
  },
  lang: {
    type: "string",
    value: "LANG",
    choices: ["en", "ja", "ko"],
    commands: [...scans, "audit", "worker", "verify", "merge", "respond", "config", "init", "triage"],
    input: {
      name: "language",
      default: "",
    },
  },
  "max-size": {
    type: "string",
    value: "SIZE",
    commands: [...scans, "audit", "baseline", "config", "triage"],
  },
  progress: {
    type: "boolean",
    commands: [...scans, "merge", "audit", "verify", "baseline", "triage"],
  },
  "trust-repo-config": {
    type: "boolean",
    commands: ["range", "history", "merge", "files", "hook", "audit"],
    input: {
      name: "trust-repo-config",
      default: "false",
    },
  },
  cache: {
    type: "boolean",
    commands: ["history", "audit"],
  },
  shard: { type: "string", value: "I/N", commands: ["history"] },
  repository: { type: "string", value: "REPO", commands: ["merge"] },
  state: {
    type: "string",
    value: "FOLDER",
    commands: ["audit", "worker"],
  },
  processes: { type: "string", value: "N", commands: ["audit", "worker"] },
  timeout: {
    type: "string",
    value: "TIME",
    commands: ["audit", "worker"],
  },
  "max-memory": {
    type: "string",
    value: "SIZE",
    commands: ["audit", "worker"],
  },
  "max-disk": {
    type: "string",
    value: "SIZE",
    commands: ["audit", "worker"],
  },
  mirrors: {
    type: "boolean",
    commands: ["audit", "worker"],
  },
  restart: { type: "boolean", commands: ["audit"] },
  "fail-on": {
    type: "string",
    value: "WHICH",
    choices: ["any", "new", "never"],
    commands: ["audit"],
  },
  include: {
    type: "string",
    value: "GLOB",
    many: true,
    commands: ["audit"],
  },
  exclude: {
    type: "string",
    value: "GLOB",
    many: true,
    commands: ["audit"],
  },
  forks: { type: "boolean", commands: ["audit"] },
  archived: {
    type: "boolean",
    commands: ["audit"],
  },
  empty: {
    type: "boolean",
    commands: ["audit"],
  },
  "max-repository-size": {
    type: "string",
    value: "SIZE",
    commands: ["audit"],
  },
  "pushed-since": {
    type: "string",
    value: "DAY",
    commands: ["audit"],
  },
  wikis: { type: "boolean", commands: ["audit"] },
  "dry-run": { type: "boolean", commands: ["audit"] },
  queue: { type: "string", value: "URL", commands: ["audit", "worker"] },
  "queue-prefix": { type: "string", value: "PREFIX", commands: ["audit", "worker"] },
  storage: { type: "string", value: "WHERE", commands: ["audit", "worker"] },
  "shared-root": { type: "string", value: "FOLDER", commands: ["audit", "worker"] },
  rate: { type: "string", value: "RATE", many: true, commands: ["worker"] },
  "shard-size": { type: "string", value: "SIZE", commands: ["worker"] },
  "stalled-after": { type: "string", value: "TIME", commands: ["worker"] },
  grace: { type: "string", value: "TIME", commands: ["worker"] },
  metrics: { type: "string", value: "PORT", commands: ["worker"] },
  ignore: {
    type: "boolean",
    commands: ["files"],
  },
  filename: {
    type: "string",
    value: "NAME",
    commands: ["stdin", "explain"],
  },
  amend: { type: "boolean", commands: ["staged", "hook"] },
  reason: { type: "string", value: "TEXT", commands: ["allow", "baseline"] },
  expires: { type: "string", value: "DAY", commands: ["allow", "baseline"] },
  prune: { type: "boolean", commands: ["baseline"] },
  last: { type: "boolean", commands: ["allow"] },
  upgrade: {
    type: "boolean",
    commands: ["baseline"],
  },
  date: { type: "string", value: "DAY", commands: ["allow"] },
  folder: {
    type: "string",
    value: "FOLDER",
    commands: ["respond"],
  },
  replacements: {
    type: "string",
    value: "FILE",
    commands: ["respond"],
  },
  json: { type: "boolean", commands: ["explain", "rules", "config", "baseline", "init", "doctor"] },
  yes: { type: "boolean", alias: "y", commands: ["init"] },
  from: { type: "string", value: "SCANNER", choices: ["auto", ...Object.keys(importerIndex)], commands: ["init"] },
  remove: { type: "boolean", commands: ["init"] },
  "my-credentials": {
    type: "boolean",
    commands: ["init"],
  },
} satisfies Partial<Record<OptionName, OptionFacts>>;

/** The Action's inputs that no option of the command line stands for. */
export const actionInputs: readonly InputFacts[] = [
  { name: "path", default: "." },
  { name: "base", default: "" },
  { name: "head", default: "" },
  {
    name: "fail-on",
    default: "any",
  },
  {
    name: "reports",
    default: "",
  },
  { name: "sarif", default: "" },
  {
    name: "comment",
    default: "false",
  },
  { name: "token", default: "${{ github.token }}" },
  {
    name: "allow-label",
    default: "leakscan-allow",
  },
];

/** The options of one command, by name. */
export function optionsOf(command: string): Readonly<Record<string, OptionFacts>> {
  return Object.fromEntries(
    Object.entries(options)
      .filter(([, { commands }]) => commands.includes(command))
      .map(([name, facts]) => {
        const choices = facts.choicesOf?.[command];
        return [name, choices === undefined ? facts : { ...facts, choices }];
      }),
  );
}

/** Values by the names of the command line as raw options: `max-size` becomes `maxSize`. */
export function rawOf<T extends RawOptions>(values: Readonly<Record<string, unknown>>): T {
  const valueOf = (value: unknown, { many }: OptionFacts): unknown =>
    many === true || !Array.isArray(value) ? value : value.at(-1);
  return Object.fromEntries(
    Object.entries(options).flatMap(([name, facts]) =>
      values[name] === undefined
        ? []
        : [[name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()), valueOf(values[name], facts)]],
    ),
  ) as unknown as T;
}
