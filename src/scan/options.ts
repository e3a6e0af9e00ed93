/**
 * What a person may say to a scan, as one table: the hook parses it with Node's own parser, the command line with yargs, and
 * both mean the same. Raw options are what was typed; settings are what it comes to (see settings.ts).
 */

import type { Format } from "../report/formats.ts";

/** Options as typed: nothing is checked yet. */
export interface RawOptions {
  readonly format?: string | undefined;
  readonly output?: string | undefined;
  readonly config?: string | undefined;
  readonly baseline?: string | undefined;
  readonly verify?: boolean | undefined;
  readonly strict?: boolean | undefined;
  readonly identifiers?: boolean | undefined;
  readonly showSecrets?: boolean | undefined;
  readonly jobs?: string | undefined;
  readonly lang?: string | undefined;
  readonly maxSize?: string | undefined;
  readonly progress?: boolean | undefined;
  readonly trustRepoConfig?: boolean | undefined;
  /** Of `history`: `false` neither uses nor writes what is remembered. */
  readonly cache?: boolean | undefined;
}

/** One option of the scanning commands. */
export interface OptionFacts {
  readonly type: "string" | "boolean";
  readonly describe: string;
  readonly choices?: readonly string[];
}

const formatNames: readonly Format[] = [
  "human",
  "json",
  "jsonl",
  "sarif",
  "html",
  "markdown",
  "github",
  "csv",
  "junit",
  "gitlab",
];

/** Options that every scanning command takes, by their name on the command line. */
export const scanOptions: Readonly<Record<string, OptionFacts>> = {
  format: { type: "string", describe: "How the report is written", choices: formatNames },
  output: { type: "string", describe: "Write the report into this file" },
  config: { type: "string", describe: "Config file instead of .leakscan.json" },
  baseline: { type: "string", describe: "Baseline file instead of .leakscan-baseline.json" },
  verify: {
    type: "boolean",
    describe: "Ask AWS whether the keys that were found live (sends a signed request to STS)",
  },
  strict: { type: "boolean", describe: "Low confidence counts, and what was cut off fails the scan" },
  identifiers: {
    type: "boolean",
    describe: "Find identifiers and what is public by design as well (account ids, publishable keys)",
  },
  "show-secrets": { type: "boolean", describe: "Show secrets whole instead of masked" },
  jobs: { type: "string", describe: "How many threads scan" },
  lang: { type: "string", describe: "Language of the report", choices: ["en", "ja", "ko"] },
  "max-size": { type: "string", describe: "Largest blob that is scanned, such as 20MB" },
  progress: { type: "boolean", describe: "Show progress on a terminal (--no-progress hides it)" },
};

/** Taken by commands that may look at a repository, or at commits, that are not one's own. */
export const trustOption: OptionFacts = {
  type: "boolean",
  describe: "Let config, baseline and allow comments of what is scanned count",
};

/** Taken by `history`. */
export const cacheOption: OptionFacts = {
  type: "boolean",
  describe:
    "Remember in your cache folder what was read, so that the next scan reads only what is new (--no-cache: do not)",
};
