/** Tells what a scan came to: annotations, the job's summary, reports, the comment, outputs, and whether the job fails. */

import * as core from "@actions/core";
import { type Fault, faultOf } from "../scan/fault.ts";
import { loadErrorsFor } from "../scan/spoken-language.ts";
import type { Outcome } from "../scan/reports/build-report.ts";
import { writeText } from "../scan/reports/write-text.ts";
import { summarise } from "../core/summary.ts";
import { plainText } from "../report/text/plain-text.ts";
import type { ActionReport } from "./action-report.ts";
import type { Inputs } from "./inputs.ts";
import { present, type Presentation } from "./present/present.ts";
import { writeReports } from "./reports.ts";

/** What the step's outputs hold besides the reports' paths. */
export interface Numbers {
  readonly findings: number;
  readonly newFindings: number;
  readonly exitCode: ActionReport["exitCode"];
  readonly isComplete: boolean;
}

/** Tells it all. Reports come last: one that cannot be written fails the job, and takes nothing from what was reported before. */
export async function tell(action: ActionReport, outcome: Outcome, inputs: Inputs): Promise<void> {
  const { findings } = summarise(action.report, action.strict);
  const { scope, exitCode, isComplete } = action;
  // First of all, so that steps that always run have them whatever happens next.
  setOutputs({ findings, newFindings: scope.kind === "range" ? findings : 0, exitCode, isComplete });
  const shown = await present(action, inputs.key);
  await writeText(process.stdout, shown.annotations);
  await sumUp(shown.summary);
  if (inputs.comment) await comment(action, shown, inputs.token);
  buildReport(action, shown);
  try {
    await writeReports(outcome, inputs);
  } catch (error) {
    const fault = await fail(error, inputs.language);
    if (exitCode === 0) core.setOutput("exit-code", fault.exitCode);
  }
}

/** Fails the job with the cause and the way out, in the log and in the summary. */
export async function tellFault(error: unknown): Promise<void> {
  const { lines, exitCode } = await fail(error, core.getInput("language"));
  setOutputs({ findings: 0, newFindings: 0, exitCode, isComplete: false });
  const text = lines.map((line) => line.replaceAll("`", "'")).join("\n");
  await sumUp(`\`\`\`text\n${text}\n\`\`\`\n`);
}

/** Adds to the job's summary, where the runner has one. */
async function sumUp(markdown: string): Promise<void> {
  if (process.env["GITHUB_STEP_SUMMARY"]) await core.summary.addRaw(markdown).write();
}

async function fail(error: unknown, language: string | undefined): Promise<Fault> {
  const { env } = process;
  const context = { cwd: env["GITHUB_WORKSPACE"] || process.cwd(), env };
  const errors = await loadErrorsFor(language ? ["--lang", language] : [], context);
  const fault = faultOf(error, errors, env["LEAKSCAN_DEBUG"] === "1" || core.isDebug());
  const lines = fault.lines.map(plainText);
  core.setFailed(lines.join("\n"));
  return { ...fault, lines };
}

/** Sets the outputs. */
export function setOutputs({ findings, newFindings, exitCode, isComplete }: Numbers): void {
  core.setOutput("findings", findings);
  core.setOutput("new-findings", newFindings);
  core.setOutput("exit-code", exitCode);
  core.setOutput("complete", isComplete);
}

/** A comment that cannot be written is reported and fails nothing. */
async function comment(action: ActionReport, shown: Presentation, token: string): Promise<void> {
  const { scope, urls, language } = action;
  if (scope.pullRequest === null || urls.api === null || urls.repository === null) return;
  const { number, isFork } = scope.pullRequest;
  const [{ keepComment }, { loadActionMessages }] = await Promise.all([
    import("./present/sticky-comment.ts"),
    import("../messages/action-language.ts"),
  ]);
  // The token of pull_request_target may write, no matter who proposes.
  const isReadOnly = isFork && scope.event !== "pull_request_target";
  const target = { api: urls.api, repository: urls.repository, number, token, isFork: isReadOnly };
  const outcome = await keepComment(target, shown.comment);
  const { comment: words } = await loadActionMessages(language);
  // A fork's token may never write: nobody has to fix that, so it is no warning.
  if (outcome.kind === "failed" && outcome.why === "fork") core.info(words.none(outcome.why));
  else if (outcome.kind === "failed") core.warning(words.none(outcome.why));
  else if (outcome.kind === "created") core.info(words.created);
  else if (outcome.kind === "updated") core.info(words.updated);
}

function buildReport({ exitCode, fails }: ActionReport, { conclusion }: Presentation): void {
  if (exitCode === 0) return;
  if (fails) core.setFailed(conclusion);
  else core.info(conclusion);
}
