/** The Action's inputs, parsed once; a wrong one is named with what it could be, and nothing is scanned. */

import * as core from "@actions/core";
import path from "node:path";
import { UsageError } from "../core/error.ts";
import { says } from "../messages/errors.ts";
import { nearest } from "../policy/nearest.ts";
import { type Format, formats } from "../report/formats.ts";

/** What fails the job. */
export type FailOn = "any" | "findings" | "never";

/** Whether vendors are asked if a key is active: `true` not for pull requests of forks, `always` for these, too. */
export type Verify = "false" | "true" | "always";

/** A report that is to be written. */
export interface WantedReport {
  readonly format: Format;
  /** Absolute. */
  readonly file: string;
}

/** Inputs as they count. */
export interface Inputs {
  /** Folder that paths are relative to, absolute. */
  readonly workspace: string;
  /** Folder of the repository, absolute. */
  readonly folder: string;
  /** The same as it was given: tells the comments of several steps apart. */
  readonly key: string;
  readonly base: string | null;
  readonly head: string | null;
  readonly config: string | undefined;
  readonly baseline: string | undefined;
  /** Left to the config where absent. */
  readonly strict: true | undefined;
  readonly requireComplete: boolean;
  readonly failOn: FailOn;
  readonly verify: Verify;
  /** Reports to write, in the order given; SARIF last. */
  readonly reports: readonly WantedReport[];
  readonly comment: boolean;
  /** For the comment alone; empty where there is none. */
  readonly token: string;
  readonly language: string | undefined;
  /** Empty where no label allows anything. */
  readonly allowLabel: string;
  readonly trustRepoConfig: boolean;
}

/** Reads the inputs. Throws a UsageError where one is wrong. */
export function readInputs(workspace: string): Inputs {
  return {
    workspace,
    folder: path.resolve(workspace, core.getInput("path") || "."),
    key: core.getInput("path") || ".",
    base: text("base") ?? null,
    head: text("head") ?? null,
    config: text("config"),
    baseline: text("baseline"),
    strict: isTrue("strict") ? true : undefined,
    requireComplete: isTrue("require-complete"),
    failOn: choice("fail-on", ["any", "findings", "never"]),
    verify: choice("verify", ["false", "true", "always"]),
    reports: reports(workspace),
    comment: isTrue("comment"),
    token: core.getInput("token"),
    language: text("language") === undefined ? undefined : choice("language", ["en", "ja", "ko"]),
    allowLabel: core.getInput("allow-label"),
    trustRepoConfig: isTrue("trust-repo-config"),
  };
}

/** `<format>: <file>`, a line each, and the input sarif as a short way to say one of them. */
function reports(workspace: string): WantedReport[] {
  const wanted = core.getMultilineInput("reports").map((line) => {
    const [, format = "", file = ""] = /^([a-z]+)\s*:\s*(.+)$/.exec(line) ?? [];
    if (file === "") throw new UsageError(says("inputReports", JSON.stringify(line.slice(0, 80))));
    return { format: oneOf("reports", format, formats), file: path.resolve(workspace, file) };
  });
  const sarif = text("sarif");
  return sarif === undefined ? wanted : [...wanted, { format: "sarif", file: path.resolve(workspace, sarif) }];
}

function text(name: string): string | undefined {
  return core.getInput(name) || undefined;
}

function isTrue(name: string): boolean {
  return choice(name, ["false", "true"]) === "true";
}

/** The first choice is what an empty input means. */
function choice<T extends string>(name: string, choices: readonly [T, ...T[]]): T {
  return oneOf(name, core.getInput(name).toLowerCase() || choices[0], choices);
}

function oneOf<T extends string>(name: string, value: string, choices: readonly T[]): T {
  const chosen = choices.find((one) => one === value);
  if (chosen !== undefined) return chosen;
  const meant = nearest(value, choices);
  throw new UsageError(says("inputValue", name, JSON.stringify(value.slice(0, 80)), meant, choices.join(", ")));
}
