/** RUNBOOK.md: the first hour step by step, filled in with what leaked. */

import type { Explain } from "../core/explanation.ts";
import type { Suppression } from "../core/finding.ts";
import type { Messages } from "../messages/report-catalogue.ts";
import { type RespondMessages, type RespondStep, respondSteps, type StepText } from "../messages/respond-catalogue.ts";
import type { Incident, LeakedKey, LeakedSecret } from "./incident.ts";
import { code, codes, commands } from "./markdown.ts";
import { accountOf, byAccount, keyIdsOf } from "./script-head.ts";

/** What the page is written with. */
export interface Words {
  readonly messages: Messages;
  readonly respond: RespondMessages;
  readonly explain: Explain;
}

/** The page. */
export function runbook(incident: Incident, words: Words): string {
  const { respond } = words;
  const { keys, others } = incident;
  if (others.length > 0 && keys.length === 0 && !others.some(({ rule }) => rule.startsWith("aws-")))
    return runbookWithoutAws(incident, words);
  const [first] = keys;
  const ids = keyIdsOf(incident);
  const isRoot = keys.some((key) => key.isRoot);
  const facts = {
    keyId: ids.length === 1 && ids[0] !== undefined ? ids[0] : "KEY_ID",
    account: accountOf(incident) ?? "ACCOUNT_ID",
    isRoot,
  };
  const steps = respond.steps(facts);
  const parts = [
    `# ${respond.title}`,
    ...(isRoot ? [respond.root] : []),
    ...respond.intro,
    `## ${respond.factsHeading}`,
    ...(first === undefined ? [respond.noKey] : keyTables(incident, words)),
    ...(others.length === 0 ? [] : [`### ${respond.otherHeading}`, othersList(others, words)]),
    ...respondSteps.map((step, index) => stepText(index, steps[step], respond, commandsOf(step, incident))),
  ];
  return page(parts);
}

/** The first steps as lines for a terminal: what to do before the page is even open. */
export function firstSteps(incident: Incident, { respond }: Pick<Words, "respond">): string[] {
  const ids = keyIdsOf(incident);
  const isAws = incident.keys.length > 0;
  const facts = {
    keyId: ids.length === 1 && ids[0] !== undefined ? ids[0] : "KEY_ID",
    account: accountOf(incident) ?? "ACCOUNT_ID",
    isRoot: incident.keys.some((key) => key.isRoot),
  };
  const steps = respond.steps(facts);
  const first = isAws
    ? [steps.calm, steps.owner, steps.record]
    : [steps.calm, respond.noAws.revoke, respond.noAws.history];
  return first.flatMap(({ title, todo: [line = ""] }, index) => [
    `  ${String(index + 1)}. ${title}`,
    `     ${line.replaceAll("`", "")}`,
  ]);
}

/** What leaked opens no AWS account: its steps would only cost the time that counts. */
function runbookWithoutAws({ others }: Incident, words: Words): string {
  const { respond } = words;
  const { intro, revoke, history } = respond.noAws;
  const steps = respond.steps({ keyId: "KEY_ID", account: "ACCOUNT_ID", isRoot: false });
  return page([
    `# ${respond.title}`,
    ...respond.intro.slice(0, 1),
    intro,
    `## ${respond.factsHeading}`,
    othersList(others, words),
    ...[steps.calm, revoke, history, steps.others].map((step, index) => stepText(index, step, respond, [])),
  ]);
}

/** A table for each key; under a heading for each account where there are several. */
function keyTables(incident: Incident, words: Words): string[] {
  const parts = byAccount(incident);
  const tables = parts.map(({ account, incident: { keys } }) => [
    ...(parts.length > 1 ? [`### ${words.respond.accountHeading(account)}`] : []),
    ...keys.map((key) => keyTable(key, incident, words)),
  ]);
  return [...(parts.length > 1 ? [words.respond.severalAccounts] : []), ...tables.flat()];
}

function stepText(
  index: number,
  { title, why, todo }: StepText,
  respond: RespondMessages,
  run: readonly string[],
): string {
  const list = todo.map((line) => `- ${line}`).join("\n");
  return `## ${String(index + 1)}. ${title}\n\n**${respond.why}:** ${why}\n\n${list}\n${commands(run)}`;
}

function page(parts: readonly string[]): string {
  return `${parts.map((part) => part.trimEnd()).join("\n\n")}\n`;
}

/** The commands of a step: the same in every language. */
function commandsOf(step: RespondStep, incident: Incident): readonly string[] {
  const ids = keyIdsOf(incident);
  if (ids.length === 0) return [];
  const scripts = byAccount(incident).filter(({ hasScripts }) => hasScripts);
  const each = (name: string, options: string): string[] =>
    scripts.map(({ suffix }) => `bash ${name}${suffix}.sh${options}`);
  switch (step) {
    case "record":
      return [...each("contain", ""), ...each("collect", ' --used "us-east-1"')];
    case "deactivate":
      return [
        ...each("contain", " --apply"),
        ...ids.map((id) => `aws iam update-access-key --access-key-id ${id} --status Inactive --user-name USER_NAME`),
      ];
    case "sessions":
      return each("contain", " --apply --role ROLE_NAME");
    case "regions":
      return each("collect", ' --used "us-east-1"');
    case "cloudtrail":
      return ids.map(
        (id) =>
          `aws cloudtrail lookup-events --region REGION --lookup-attributes AttributeKey=AccessKeyId,AttributeValue=${id}`,
      );
    case "restrictions":
      return ["aws iam list-attached-user-policies --user-name USER_NAME"];
    default:
      return [];
  }
}

function keyTable(key: LeakedKey, { at, remotes }: Incident, { messages, respond }: Words): string {
  const { label } = respond;
  const unknown = label.unknown;
  const account =
    key.accountId === undefined
      ? unknown
      : `${code(key.accountId)}${key.isAccountProved ? "" : ` (${respond.accountIsClaim})`}`;
  const rows: (readonly [string, string])[] = [
    [label.key, code(key.keyId ?? key.masked)],
    [label.account, account],
    [label.kind, messages.keyType(key.keyType)],
    [label.checked, checked(key, messages, respond)],
    [label.principal, key.verdict?.arn === undefined ? unknown : code(key.verdict.arn)],
    [label.introduced, key.introduced[0] === undefined ? unknown : code(commitLine(key.introduced[0]))],
    [label.authors, key.authors.length === 0 ? unknown : codes(key.authors)],
    [label.commits, key.commits === undefined ? unknown : messages.number(key.commits)],
    [label.refs, key.refs.length === 0 ? unknown : codes(key.refs)],
    [label.files, key.files.length === 0 ? unknown : codes(key.files)],
    [label.now, nowOf(key, messages) ?? unknown],
    [label.forks, remotes.length === 0 ? unknown : codes(remotes.map(forksOf))],
    [label.written, code(at)],
    ...(key.accepted === undefined
      ? []
      : [[label.accepted, `${acceptedBy(key.accepted, messages)}: ${respond.acceptedMeans}`] as const]),
  ];
  const table = ["|   |   |", "| --- | --- |", ...rows.map(([name, value]) => `| ${name} | ${value} |`)].join("\n");
  return key.canary ? `${table}\n\n> ${respond.canary}` : table;
}

function acceptedBy({ by, reason }: Suppression, messages: Messages): string {
  return `${messages.suppressedBy[by]}, ${code(messages.reason(reason))}`;
}

function nowOf({ atHead, reachable }: LeakedKey, { found }: Messages): string | undefined {
  if (atHead === undefined) return undefined;
  return atHead ? found.atHead : reachable === true ? found.onlyInHistory : found.unreachable;
}

function checked({ verdict }: LeakedKey, messages: Messages, respond: RespondMessages): string {
  if (verdict === undefined) return respond.label.notChecked;
  const words = messages.found.verdictAt(messages.verdict[verdict.status], verdict.checkedAt.slice(0, 10));
  return verdict.reason === undefined
    ? words
    : messages.found.fact(words, code(messages.verdictReason(verdict.reason)));
}

function commitLine({ oid, date, author, subject }: LeakedKey["introduced"][number]): string {
  return `${oid.slice(0, 12)} ${date} ${author}: ${subject}`.slice(0, 200);
}

/** Where a host lists a repository's forks; the remote itself for hosts that we do not know. */
function forksOf(remote: string): string {
  const [, host, path] =
    /^(?:https?:\/\/(?:[^@/]+@)?|ssh:\/\/(?:[^@/]+@)?|[^@/]+@)([\w.-]+)(?::\d+)?[:/](.+?)(?:\.git)?\/?$/.exec(remote) ??
    [];
  if (host === "github.com") return `https://github.com/${path ?? ""}/forks`;
  return host === "gitlab.com" ? `https://gitlab.com/${path ?? ""}/-/forks` : remote;
}

function othersList(others: readonly LeakedSecret[], { messages, explain }: Words): string {
  const most = 50;
  const lines = others.slice(0, most).map(({ rule, masked, files }) => {
    const explanation = explain(rule);
    const title = explanation === undefined ? code(rule) : messages.title(explanation.title);
    const how = explanation === undefined ? "" : ` ${messages.revoke(explanation.revoke)}`;
    const link = explanation?.url === undefined ? "" : ` <${explanation.url}>`;
    return `- ${title} ${code(masked)}, ${codes(files, 3)}.${how}${link}`;
  });
  if (others.length > most) lines.push(`- +${String(others.length - most)}`);
  return lines.join("\n");
}
