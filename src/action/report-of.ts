/** The report that presenters take, put together from the scan, the event and the runner's environment. */

import { exitCode } from "../core/summary.ts";
import type { Environment } from "../git/run.ts";
import { exitRules } from "../scan/settings.ts";
import type { ActionReport, Urls } from "./action-report.ts";
import { type ActionEvent, isRepositoryName } from "./event.ts";
import type { FailOn, Inputs } from "./inputs.ts";
import type { ScannedEvent } from "./scan.ts";
import type { Allowance } from "./trust.ts";

/** Makes it; asks nobody. */
export function reportOf(
  { outcome, scope }: ScannedEvent,
  event: ActionEvent,
  { failOn, reports }: Pick<Inputs, "failOn" | "reports">,
  { label, allowOwn }: Allowance,
  env: Environment,
): ActionReport {
  const { report, settings, ownFault, baseFault } = outcome;
  const strict = settings.strict.value;
  const scanned = exitCode(report, exitRules(settings));
  const isOpen = outcome.loosenings.length > 0 && !allowOwn;
  const code = isOpen ? 1 : scanned === 0 && ownFault !== null ? 64 : scanned;
  return {
    report,
    strict,
    exitCode: code,
    fails: fails(code, failOn),
    isComplete: report.scan.notRead.length + report.scan.cut.length === 0,
    scope,
    suppressedByThisChange: outcome.ownSuppressions,
    acceptedByThisChange: outcome.ownAccepted,
    loosenedByThisChange: outcome.loosenings,
    label,
    policyFaults: [baseFault, ownFault].flatMap((fault) => (fault === null ? [] : [fault.sentence])),
    goneAtHead: outcome.goneAtHead,
    urls: urlsOf(event, env),
    writesHtml: reports.some(({ format }) => format === "html"),
    language: settings.language.value,
    ...(outcome.help === undefined ? {} : { help: outcome.help }),
  };
}

function fails(code: ActionReport["exitCode"], failOn: FailOn): boolean {
  if (failOn === "never") return false;
  return failOn === "findings" ? code === 1 : code !== 0;
}

function urlsOf({ pullRequest }: ActionEvent, env: Environment): Urls {
  const server = url(env["GITHUB_SERVER_URL"]);
  const name = env["GITHUB_REPOSITORY"] ?? "";
  const repository = isRepositoryName(name) ? name : null;
  const run = /^\d+$/.exec(env["GITHUB_RUN_ID"] ?? "")?.[0];
  return {
    server,
    repository,
    headRepository: pullRequest === null ? repository : pullRequest.headRepository,
    api: url(env["GITHUB_API_URL"]),
    run:
      server === null || repository === null || run === undefined
        ? null
        : `${server}/${repository}/actions/runs/${run}`,
  };
}

function url(text: string | undefined): string | null {
  return /^https?:\/\/[^\s/@]+(?:\/[^\s@]*)?$/.test(text ?? "") ? (text ?? "").replace(/\/+$/, "") : null;
}
