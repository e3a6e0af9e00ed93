/**
 * The Action's report as its presenters tell it: every secret masked, also inside paths, subjects and reasons, and what each of them
 * would otherwise work out for itself. Text in it is still hostile; each medium escapes it in its own way.
 */

import { counts } from "../../core/summary.ts";
import type { Suppression, Unread } from "../../core/finding.ts";
import type { Sentence } from "../../core/error.ts";
import { wordingOf } from "../../messages/errors.ts";
import type { ScannedWord } from "../../messages/action-catalogue.ts";
import { asSentence } from "../../messages/phrase.ts";
import { shortNames } from "../../report/describe.ts";
import { createMasker } from "../../report/text/masking.ts";
import { plainText } from "../../report/text/plain-text.ts";
import { tell } from "../../report/masked-report.ts";
import { entriesOf, type Entry } from "../../report/entries.ts";
import type { ToldFinding, ToldReport } from "../../report/reported.ts";
import type { ReportOptions } from "../../report/writer.ts";
import type { ActionReport } from "../action-report.ts";
import type { Words } from "./words.ts";

/** What presenters are given. */
export interface Subject {
  readonly action: ActionReport;
  readonly words: Words;
  readonly options: ReportOptions;
  readonly told: ToldReport;
  /** The findings that count, worst first. */
  readonly counting: readonly ToldFinding[];
  /** A fingerprint as it is shown. */
  readonly shortName: (fingerprint: string) => string;
  /** The same as a person counts them: a credential of two parts once. */
  readonly entries: readonly Entry[];
  /** What the change suppresses itself, worst first. */
  readonly own: readonly { readonly finding: ToldFinding; readonly suppression: Suppression }[];
  /** The label's name. */
  readonly label: string;
  /** What the change's config and baseline let pass from now on. */
  readonly loosened: readonly string[];
  /** What could not be read and the change itself accepts. */
  readonly ownUnread: readonly Unread[];
  /** Why config or baseline did not count. */
  readonly faults: readonly string[];
  /** Paths as they really are: a reported path that is not among them had a secret masked, and no link can lead to it. */
  readonly realPaths: ReadonlySet<string | null>;
  readonly scanned: ScannedWord;
}

/** How a person who reads the report calls leakscan. */
export const command = "npx leakscan";

/** Prepares what is to be presented. */
export function subjectOf(action: ActionReport, words: Words): Subject {
  const options: ReportOptions = {
    messages: words.messages,
    explain: words.explain,
    colour: false,
    width: 100,
    showSecrets: false,
    strict: action.strict,
    command,
    ...(action.help === undefined ? {} : { help: action.help }),
  };
  const told = tell(action.report, options);
  const mask = createMasker(action.report.findings);
  const counting = told.findings.filter((finding) => counts(finding, action.strict));
  const byFingerprint = new Map(told.findings.map((finding) => [finding.fingerprint, finding]));
  return {
    action,
    words,
    options,
    told,
    counting,
    entries: entriesOf(counting),
    shortName: shortNames(told),
    own: action.suppressedByThisChange.flatMap(({ finding: { fingerprint }, suppression }) => {
      const finding = byFingerprint.get(fingerprint);
      return finding === undefined
        ? []
        : [{ finding, suppression: { by: suppression.by, reason: mask(suppression.reason) } }];
    }),
    label: mask(action.label.name),
    loosened: action.loosenedByThisChange.map(({ what, change }) =>
      change === undefined ? mask(what) : `${mask(what)} (${words.action.own.change[change]})`,
    ),
    ownUnread: action.acceptedByThisChange.map(({ what, why }) => ({ what: mask(what), why: mask(why) })),
    faults: action.policyFaults.map((fault) => mask(faultLine(fault, words))),
    realPaths: new Set(action.report.findings.flatMap((finding) => finding.places.map(({ path }) => path))),
    scanned: scannedOf(action),
  };
}

function faultLine(fault: Sentence, { errors, messages }: Words): string {
  const { message, fix } = wordingOf(fault, errors);
  return [asSentence(message, messages.language), fix].filter((part) => part !== "").join(" ");
}

/** What was found where, in a line: the headline of summary and comment, and the last line of the log. */
export function headlineOf({ action, words, entries, scanned }: Subject): string {
  const { headline } = words.action;
  if (entries.length > 0) return headline.found(entries.length, scanned);
  if (action.exitCode === 64) return headline.faulty;
  if (action.exitCode === 1) return headline.loosened;
  return action.isComplete ? headline.nothing(scanned) : headline.partial(scanned);
}

/** What a step ends with: what was found where, what is wrong with the config, and that it passes all the same where it does. */
export function conclusionOf(subject: Subject): string {
  const { action, words, faults } = subject;
  const said = [
    `leakscan: ${headlineOf(subject)}`,
    ...(action.exitCode === 64 ? faults : []),
    ...(action.exitCode === 0 || action.fails ? [] : [words.action.passesAllTheSame]),
  ];
  return plainText(said.map((one) => asSentence(one, action.language)).join(" "));
}

/** What is said of that which the change suppresses itself: by whose word it counts or does not. `label` stands for the label's name. */
export function ownText({ action, words }: Subject, label: string): string {
  const { own } = words.action;
  const { isSet, isStale, isPossible } = action.label;
  if (action.scope.pullRequest === null) return own.noProposal;
  if (isSet) return own.accepted(label);
  if (isStale) return own.stale(label);
  return isPossible ? own.open(label) : own.noLabel;
}

/** Whether what the change suppresses itself counts all the same. */
export function doesOwnCount({ action }: Subject): boolean {
  return action.scope.pullRequest !== null && !action.label.isSet;
}

/** Whether there is anything that a reviewer must know. */
export function hasSomethingToSay({ action, counting, own, loosened, ownUnread, faults }: Subject): boolean {
  const said = counting.length + own.length + loosened.length + ownUnread.length + faults.length;
  return action.exitCode !== 0 || !action.isComplete || said > 0;
}

function scannedOf({ scope }: ActionReport): ScannedWord {
  if (scope.kind === "history") return "history";
  if (scope.pullRequest !== null) return "pull-request";
  if (scope.event === "push") return "push";
  return scope.event === "merge_group" ? "merge-group" : "range";
}
