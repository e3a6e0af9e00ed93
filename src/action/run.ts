/** Runs the Action: scans, annotates, writes the job's summary and outputs, and fails the job where that is asked for. */

import * as core from "@actions/core";
import type { Context } from "../app/context.ts";
import { faultOf } from "../app/fault.ts";
import type { RawOptions } from "../app/options.ts";
import type { Outcome } from "../app/outcome.ts";
import { render, type Surface } from "../app/render.ts";
import { scanHistory } from "../app/scan-history.ts";
import { scanRange } from "../app/scan-range.ts";
import { writeFileWhole, writeText } from "../app/write-text.ts";
import { ScanError } from "../core/error.ts";
import { exitCode, summarise } from "../core/summary.ts";
import { type FailOn, type Inputs, readInputs } from "./inputs.ts";
import { type Scope, scopeOf } from "./scope.ts";

const surface: Surface = { colour: false, width: 100, command: "npx leakscan" };

/** Runs it. Never throws. */
export async function run(): Promise<void> {
  const { env } = process;
  try {
    const inputs = readInputs(env["GITHUB_WORKSPACE"] ?? process.cwd());
    const scope = await scopeOf(
      { name: env["GITHUB_EVENT_NAME"], path: env["GITHUB_EVENT_PATH"] },
      inputs.base,
      inputs.head,
    );
    if (scope.kind === "nothing") {
      core.info("leakscan: a branch was deleted, there is nothing to scan");
      setOutputs(0, 0, true);
      return;
    }
    await tell(await scan(scope, inputs), inputs);
  } catch (error) {
    const fault = faultOf(error, env["LEAKSCAN_DEBUG"] === "1" || core.isDebug());
    setOutputs(0, fault.exitCode, false);
    core.setFailed(fault.lines.join("\n"));
  }
}

async function scan(scope: Exclude<Scope, { kind: "nothing" }>, inputs: Inputs): Promise<Outcome> {
  const context: Context = { cwd: inputs.folder, env: process.env };
  const { config, baseline, strict, trustRepoConfig } = inputs;
  const raw: RawOptions = { config, baseline, strict, trustRepoConfig };
  if (scope.kind === "history") return scanHistory(undefined, raw, context);
  for (const [i, spec] of scope.attempts.entries()) {
    try {
      return await scanRange(spec, raw, context);
    } catch (error) {
      const isGone = error instanceof ScanError && error.code === "unknown-revision";
      if (!isGone || i + 1 >= scope.attempts.length) throw error;
      core.info(`leakscan: ${spec.exclude[0] ?? ""} is not in this clone; scanning from further back`);
    }
  }
  throw new Error("A scope without an attempt: a fault of leakscan.");
}

async function tell(outcome: Outcome, { sarif, failOn }: Inputs): Promise<void> {
  const strict = outcome.settings.strict.value;
  const code = exitCode(outcome.report, strict);
  const { findings } = summarise(outcome.report, strict);
  const { notRead, cut } = outcome.report.scan;
  await writeText(process.stdout, await render(outcome, surface, "github"));
  if (process.env["GITHUB_STEP_SUMMARY"]) await core.summary.addRaw(await render(outcome, surface, "markdown")).write();
  if (sarif !== undefined) {
    await writeFileWhole(sarif, await render(outcome, surface, "sarif"), false);
    core.setOutput("sarif", sarif);
  }
  if (outcome.untrustedComments > 0)
    core.notice(
      `${outcome.untrustedComments} allow comments in the change do not count: a change does not judge itself.`,
    );
  setOutputs(findings, code, notRead.length === 0 && cut.length === 0);
  const reason =
    code === 1
      ? `leakscan found ${findings} secret${findings === 1 ? "" : "s"}`
      : "leakscan could not read everything in scope";
  if (fails(code, failOn)) core.setFailed(reason);
  else core.info(code === 0 ? "leakscan: nothing found" : `${reason} (fail-on: ${failOn})`);
}

function setOutputs(findings: number, code: number, complete: boolean): void {
  core.setOutput("findings", findings);
  core.setOutput("exit-code", code);
  core.setOutput("complete", complete);
}

function fails(code: 0 | 1 | 2, failOn: FailOn): boolean {
  if (failOn === "never") return false;
  return failOn === "findings" ? code === 1 : code !== 0;
}
