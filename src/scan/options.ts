/**
 * Every option of the command line and of the Action, in one table. From it come: what yargs and the hook's own parser accept, each
 * command's help, the Action's inputs, shell completion, the man page and the tables in docs/.
 *
 * Raw options are what was typed; settings are what it comes to (see settings.ts).
 */

import { formats } from "../report/formats.ts";

/** Options as typed: nothing is checked yet. */
export interface RawOptions {
  readonly format?: string | readonly string[] | undefined;
  readonly output?: string | readonly string[] | undefined;
  readonly quiet?: boolean | undefined;
  readonly all?: boolean | undefined;
  readonly config?: string | undefined;
  readonly baseline?: string | undefined;
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
}

/** One option. */
export interface OptionFacts {
  readonly type: "string" | "boolean";
  readonly help: string;
  /** What stands for its value in help, such as FILE. */
  readonly value?: string;
  readonly choices?: readonly string[];
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
  readonly name: string;
  readonly help: string;
  /** Its default, as action.yml has it. */
  readonly default: string;
}

const scans = ["staged", "range", "history", "files", "stdin", "hook"] as const;

/** All options by their name on the command line. */
export const options: Readonly<Record<string, OptionFacts>> = {
  format: {
    type: "string",
    help: "How the report is written; by default what the file's extension says, else human",
    value: "FORMAT",
    many: true,
    choices: formats,
    commands: [...scans, "verify", "merge", "audit"],
  },
  output: {
    type: "string",
    help: "Write the report to this file; again for another one",
    value: "FILE",
    many: true,
    commands: [...scans, "verify", "merge", "audit"],
  },
  quiet: {
    type: "boolean",
    alias: "q",
    help: "Print nothing where nothing was found, and no line about files written",
    commands: [...scans, "verify", "merge", "audit"],
  },
  all: {
    type: "boolean",
    help: "List every finding in full in the human report",
    commands: [...scans, "verify", "merge"],
  },
  config: {
    type: "string",
    help: "Config file instead of .leakscan.json",
    value: "FILE",
    commands: [...scans, "audit", "verify", "allow", "baseline", "respond", "explain", "rules", "config"],
    input: {
      name: "config",
      help: "Config file, read from the base commit; .leakscan.json by default",
      default: "",
    },
  },
  baseline: {
    type: "string",
    help: "Baseline file instead of .leakscan-baseline.json",
    value: "FILE",
    commands: [...scans, "audit", "verify", "allow", "baseline", "respond", "config"],
    input: {
      name: "baseline",
      help: "Baseline file, read from the base commit; .leakscan-baseline.json by default",
      default: "",
    },
  },
  verify: {
    type: "boolean",
    help: "Ask AWS and GitHub whether the keys that were found are active (a read-only request to each)",
    commands: [...scans, "audit"],
    input: {
      name: "verify",
      help: "Ask AWS and GitHub whether the keys that were found are active: false, true (not for pull requests of forks), always",
      default: "false",
    },
  },
  strict: {
    type: "boolean",
    help: "Findings of low confidence count",
    commands: [...scans, "audit", "verify", "merge", "baseline", "config"],
    input: {
      name: "strict",
      help: "true or false: findings of low confidence count",
      default: "false",
    },
  },
  "require-complete": {
    type: "boolean",
    help: "Fail (exit code 2) where a limit cut something off",
    commands: [...scans, "verify", "merge", "audit"],
    input: {
      name: "require-complete",
      help: "true or false: fail where a limit cut something off",
      default: "false",
    },
  },
  "allow-incomplete": {
    type: "boolean",
    help: "What could not be read is a warning, not exit code 2",
    commands: [...scans, "verify", "merge", "audit"],
  },
  identifiers: {
    type: "boolean",
    help: "Report identifiers and what is public by design as well (account ids, publishable keys)",
    commands: [...scans, "audit", "baseline", "config"],
  },
  "show-secrets": {
    type: "boolean",
    help: "Show secrets whole instead of masked",
    commands: [...scans, "verify", "config"],
  },
  jobs: {
    type: "string",
    help: "Number of threads that scan",
    value: "N",
    commands: [...scans, "audit", "baseline", "config"],
  },
  lang: {
    type: "string",
    help: "Language of the report",
    value: "LANG",
    choices: ["en", "ja", "ko"],
    commands: [...scans, "audit", "verify", "merge", "respond", "config"],
    input: {
      name: "language",
      help: "Language of the report: en, ja, ko; by default what the config says",
      default: "",
    },
  },
  "max-size": {
    type: "string",
    help: "Largest blob that is scanned, such as 20MB",
    value: "SIZE",
    commands: [...scans, "audit", "baseline", "config"],
  },
  progress: {
    type: "boolean",
    help: "Show progress on a terminal (--no-progress hides it)",
    commands: [...scans, "audit", "verify", "baseline"],
  },
  "trust-repo-config": {
    type: "boolean",
    help: "Let config, baseline and allow comments of what is scanned count",
    commands: ["range", "history", "files", "hook", "audit"],
    input: {
      name: "trust-repo-config",
      help: "true or false: let config, baseline and allow comments of the change itself count; only where nobody else can propose changes",
      default: "false",
    },
  },
  cache: {
    type: "boolean",
    help: "Keep a cache, so that the next scan reads only what is new (--no-cache: neither read nor write it)",
    commands: ["history", "audit"],
  },
  state: {
    type: "string",
    help: "Folder of the audit's state: reports, clones, what earlier audits found; leakscan-audit by default",
    value: "FOLDER",
    commands: ["audit"],
  },
  processes: { type: "string", help: "Repositories that are scanned at a time", value: "N", commands: ["audit"] },
  timeout: {
    type: "string",
    help: "Longest time for one repository, such as 90s, 30m, 2h; 1h by default",
    value: "TIME",
    commands: ["audit"],
  },
  "max-memory": {
    type: "string",
    help: "Most memory for one repository, such as 4GB; by default its share of three quarters of the machine's",
    value: "SIZE",
    commands: ["audit"],
  },
  "max-disk": {
    type: "string",
    help: "Largest clone of one repository, such as 20GB; 50GB by default",
    value: "SIZE",
    commands: ["audit"],
  },
  mirrors: {
    type: "boolean",
    help: "Keep clones, so that the next audit fetches only what is new (--no-mirrors: remove each after its scan)",
    commands: ["audit"],
  },
  restart: { type: "boolean", help: "Begin anew, where an audit was stopped before its end", commands: ["audit"] },
  "fail-on": {
    type: "string",
    help: "Which secrets make exit code 1: any, those that are new since the last audit, or never",
    value: "WHICH",
    choices: ["any", "new", "never"],
    commands: ["audit"],
  },
  include: {
    type: "string",
    help: "Only repositories whose name this glob matches; again for another one",
    value: "GLOB",
    many: true,
    commands: ["audit"],
  },
  exclude: {
    type: "string",
    help: "Leave out repositories whose name this glob matches; again for another one",
    value: "GLOB",
    many: true,
    commands: ["audit"],
  },
  forks: { type: "boolean", help: "Scan forks as well (--no-forks leaves them out)", commands: ["audit"] },
  archived: {
    type: "boolean",
    help: "Scan archived repositories as well (--no-archived leaves them out)",
    commands: ["audit"],
  },
  empty: {
    type: "boolean",
    help: "Scan what its host calls empty as well (--no-empty leaves it out)",
    commands: ["audit"],
  },
  "max-repository-size": {
    type: "string",
    help: "Leave out repositories that are larger, as their host says",
    value: "SIZE",
    commands: ["audit"],
  },
  "pushed-since": {
    type: "string",
    help: "Only repositories that were pushed to since this day, YYYY-MM-DD",
    value: "DAY",
    commands: ["audit"],
  },
  wikis: { type: "boolean", help: "Scan wikis as well, where the host has them", commands: ["audit"] },
  "dry-run": { type: "boolean", help: "List the repositories, and scan none", commands: ["audit"] },
  ignore: {
    type: "boolean",
    help: "Leave out what .gitignore names (--no-ignore scans it too)",
    commands: ["files"],
  },
  filename: {
    type: "string",
    help: "Name that the text is known by: path rules of the config hold for it",
    value: "NAME",
    commands: ["stdin", "explain"],
  },
  amend: { type: "boolean", help: "The commit will replace HEAD", commands: ["staged", "hook"] },
  reason: { type: "string", help: "Why it is safe", value: "TEXT", commands: ["allow", "baseline"] },
  last: { type: "boolean", help: "Accept what stopped the last commit or push", commands: ["allow"] },
  upgrade: {
    type: "boolean",
    help: "Write entries of earlier versions anew: those of weak passwords make scans slow",
    commands: ["baseline"],
  },
  date: { type: "string", help: "Day of acceptance, YYYY-MM-DD; today by default", value: "DAY", commands: ["allow"] },
  folder: {
    type: "string",
    help: "Folder to write; named after the time by default",
    value: "FOLDER",
    commands: ["respond"],
  },
  replacements: {
    type: "string",
    help: "Write only this file for git filter-repo. It holds the secrets",
    value: "FILE",
    commands: ["respond"],
  },
  json: { type: "boolean", help: "Print JSON", commands: ["explain", "rules", "config", "doctor"] },
  yes: { type: "boolean", alias: "y", help: "Do not ask", commands: ["init"] },
  remove: { type: "boolean", help: "Take out what init has put in", commands: ["init"] },
  "my-credentials": {
    type: "boolean",
    help: "Remember your own credentials as keyed digests, so that every scan finds them; install no hooks",
    commands: ["init"],
  },
};

/** The Action's inputs that no option of the command line stands for. */
export const actionInputs: readonly InputFacts[] = [
  { name: "path", help: "Folder of the repository, relative to the workspace", default: "." },
  { name: "base", help: "Scan from this commit or branch on; by default what the event says", default: "" },
  { name: "head", help: "Scan up to this commit; by default what the event says", default: "" },
  {
    name: "fail-on",
    help: "What fails the job: any (a finding, or something that could not be read), findings, never",
    default: "any",
  },
  {
    name: "reports",
    help: `Reports to write, a line each: \`<format>: <file>\`; formats are ${formats.join(", ")}`,
    default: "",
  },
  { name: "sarif", help: "Write a SARIF report to this file, for github/codeql-action/upload-sarif", default: "" },
  {
    name: "comment",
    help: "true or false: keep one comment in the pull request up to date; needs the permission pull-requests: write",
    default: "false",
  },
  { name: "token", help: "For the comment alone; the check itself needs none", default: "${{ github.token }}" },
  {
    name: "allow-label",
    help: "Label that lets a pull request's own suppressions count; empty for none",
    default: "leakscan-allow",
  },
];

/** The options of one command, by name. */
export function optionsOf(command: string): Readonly<Record<string, OptionFacts>> {
  return Object.fromEntries(Object.entries(options).filter(([, { commands }]) => commands.includes(command)));
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
