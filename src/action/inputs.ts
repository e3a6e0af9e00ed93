/** The Action's inputs, parsed once. */

import * as core from "@actions/core";
import path from "node:path";
import { UsageError } from "../core/error.ts";
import { nearest } from "../policy/nearest.ts";

/** What fails the job. */
export type FailOn = "any" | "findings" | "never";

/** Inputs as they count. */
export interface Inputs {
  /** Folder of the repository, absolute. */
  readonly folder: string;
  readonly base: string | undefined;
  readonly head: string | undefined;
  readonly config: string | undefined;
  readonly baseline: string | undefined;
  readonly strict: boolean | undefined;
  readonly failOn: FailOn;
  /** SARIF file, absolute. */
  readonly sarif: string | undefined;
  readonly trustRepoConfig: boolean;
}

const failOns: readonly FailOn[] = ["any", "findings", "never"];

/** Reads the inputs. Throws a UsageError where one is wrong. */
export function readInputs(workspace: string): Inputs {
  const failOn = core.getInput("fail-on") || "any";
  if (!failOns.some((one) => one === failOn)) {
    const meant = nearest(failOn, failOns);
    throw new UsageError(
      `The input fail-on is ${JSON.stringify(failOn.slice(0, 80))}.`,
      meant ? `Did you mean ${meant}?` : `Use one of ${failOns.join(", ")}.`,
    );
  }
  const sarif = text("sarif");
  return {
    folder: path.resolve(workspace, core.getInput("path") || "."),
    base: text("base"),
    head: text("head"),
    config: text("config"),
    baseline: text("baseline"),
    // Unset leaves it to the config.
    strict: isTrue("strict") ? true : undefined,
    failOn: failOn as FailOn,
    sarif: sarif === undefined ? undefined : path.resolve(workspace, sarif),
    trustRepoConfig: isTrue("trust-repo-config"),
  };
}

function text(name: string): string | undefined {
  return core.getInput(name) || undefined;
}

function isTrue(name: string): boolean {
  const value = core.getInput(name).toLowerCase();
  if (value === "" || value === "false") return false;
  if (value === "true") return true;
  throw new UsageError(`The input ${name} is ${JSON.stringify(value.slice(0, 80))}.`, "Use true or false.");
}
