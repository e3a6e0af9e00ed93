/** Runs the Action: scans what the event asks for, tells it, and fails the job where that is asked for. */

import * as core from "@actions/core";
import type { ActionMessages, FetchStep } from "../messages/action-catalogue.ts";
import { loadActionMessages } from "../messages/action-language.ts";
import { lastWords } from "../messages/last-words.ts";
import type { Context } from "../scan/context.ts";
import { spokenLanguage } from "../scan/spoken-language.ts";
import { readEvent } from "./event.ts";
import { readInputs } from "./inputs.ts";
import { reportOf } from "./report-of.ts";
import { scanEvent } from "./scan.ts";
import { scopeOf } from "./scope.ts";
import { setOutputs, tell, tellFault } from "./publish-results.ts";
import { allowanceOf } from "./trust.ts";

/** Runs it. Never throws. */
export async function run(): Promise<void> {
  const { env } = process;
  try {
    const inputs = readInputs(env["GITHUB_WORKSPACE"] || process.cwd());
    const context: Context = { cwd: inputs.folder, env };
    const event = await readEvent(env);
    const scope = scopeOf(event, inputs.base, inputs.head);
    if (scope.kind === "nothing") {
      const { log } = await logIn(inputs.language, context);
      core.info(`leakscan: ${log.nothingToScan}`);
      setOutputs({ findings: 0, newFindings: 0, exitCode: 0, isComplete: true });
      return;
    }
    const allowance = allowanceOf(event, inputs.allowLabel);
    const { log } = await logIn(inputs.language, context);
    const report = (step: FetchStep): void => core.info(`leakscan: ${log.fetching(step)}`);
    const fetching = { signal: AbortSignal.timeout(mostFetching), report };
    const scanned = await scanEvent(event, scope, inputs, allowance, context, fetching);
    await tell(reportOf(scanned, event, inputs, allowance, env), scanned.outcome, inputs);
  } catch (error) {
    await tellFault(error).catch(() => core.setFailed(lastWords(error, env)));
  }
}

async function logIn(language: string | undefined, context: Context): Promise<ActionMessages> {
  return loadActionMessages(await spokenLanguage(language === undefined ? [] : ["--lang", language], context));
}

/** How long git may fetch what is missing, in milliseconds. */
export const mostFetching: number = 30 * 60_000;
