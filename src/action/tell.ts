/** Tells what a scan came to: annotations, the job's summary, reports, the comment, outputs, and whether the job fails. */

import * as core from "@actions/core";
import { realpath } from "node:fs/promises";
import path from "node:path";
import type { Outcome } from "../app/outcome.ts";
import { render, type Surface } from "../app/render.ts";
import { writeFileWhole, writeText } from "../app/write-text.ts";
import { UsageError } from "../core/error.ts";
import { summarise } from "../core/summary.ts";
import type { ActionReport } from "./action-report.ts";
import type { Inputs, WantedReport } from "./inputs.ts";

const surface: Surface = { colour: false, width: 100, command: "npx leakscan" };

/** What the step's outputs hold besides the reports' paths. */
export interface Numbers {
  readonly findings: number;
  readonly newFindings: number;
  readonly exitCode: ActionReport["exitCode"];
  readonly isComplete: boolean;
}

/** Tells it all. Reports and outputs are written also where the job fails. */
export async function tell(action: ActionReport, outcome: Outcome, inputs: Inputs): Promise<void> {
  const { findings } = summarise(action.report, action.strict);
  const { scope, exitCode, isComplete } = action;
  // First of all, so that steps that always run have them whatever happens next.
  setOutputs({ findings, newFindings: scope.kind === "range" ? findings : 0, exitCode, isComplete });
  await writeText(process.stdout, await render(outcome, surface, "github"));
  if (process.env["GITHUB_STEP_SUMMARY"]) await core.summary.addRaw(await render(outcome, surface, "markdown")).write();
  await writeReports(outcome, inputs);
  conclude(action, findings, inputs);
}

/** Sets the outputs. */
export function setOutputs({ findings, newFindings, exitCode, isComplete }: Numbers): void {
  core.setOutput("findings", findings);
  core.setOutput("new-findings", newFindings);
  core.setOutput("exit-code", exitCode);
  core.setOutput("complete", isComplete);
}

async function writeReports(outcome: Outcome, { reports, workspace }: Inputs): Promise<void> {
  for (const { format, file } of reports) {
    await checkInside(workspace, file);
    await writeFileWhole(file, await render(outcome, surface, format), false);
  }
  core.setOutput("reports", reports.map(({ file }) => file).join("\n"));
  core.setOutput("sarif", reports.findLast(({ format }: WantedReport) => format === "sarif")?.file ?? "");
}

/** The checkout may be a stranger's: a folder of it that is a link must not lead a report out of the workspace. */
async function checkInside(workspace: string, file: string): Promise<void> {
  if (!isInside(workspace, file)) return;
  const folder = path.dirname(file);
  const [real, root] = await Promise.all([realpath(folder).catch(() => null), realpath(workspace)]);
  if (real !== null && (real === root || isInside(root, real))) return;
  throw new UsageError(
    real === null
      ? `The folder of the report ${file} does not exist.`
      : `The folder of the report ${file} is a link out of the workspace.`,
    "Write reports into a folder of the workspace that is there, or below RUNNER_TEMP.",
  );
}

function isInside(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return relative !== "" && !path.isAbsolute(relative) && relative.split(path.sep)[0] !== "..";
}

function conclude({ exitCode, fails, policyFaults }: ActionReport, findings: number, { failOn }: Inputs): void {
  if (exitCode === 0) return core.info("leakscan: nothing found");
  const reason =
    exitCode === 1
      ? `leakscan found ${findings} secret${findings === 1 ? "" : "s"}`
      : exitCode === 64
        ? `leakscan: ${policyFaults.join(" ")}`
        : "leakscan could not read everything in scope";
  if (fails) core.setFailed(reason);
  else core.info(`${reason} (fail-on: ${failOn})`);
}
