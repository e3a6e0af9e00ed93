/** The Action in English: calm, exact, and first what cannot wait. */

import type { ActionMessages, NoCommentWord, ScannedWord } from "../action-catalogue.ts";
import { groupThousands } from "../phrase.ts";
import { placeholderReason } from "../../core/placeholder-reason.ts";

const scanned: Readonly<Record<ScannedWord, string>> = {
  "pull-request": "this pull request",
  push: "this push",
  "merge-group": "this merge group",
  range: "these commits",
  history: "the whole history",
};

const summaryTells = "The job summary has everything.";

const noComment: Readonly<Record<NoCommentWord, string>> = {
  "no-token": "the input token is empty",
  fork: "a pull request from a fork gets a token that may only read",
  forbidden: "the token may not write to pull requests (the workflow needs `permissions: pull-requests: write`)",
  "not-found": "the token does not reach this pull request",
  "bad-token": "GitHub does not accept the token",
  refused: "GitHub refused it",
  "rate-limited": "the token has used up its requests for now",
  "server-error": "GitHub failed, also when asked again",
  unreachable: "GitHub could not be reached",
};

/** English. */
export const actionEn: ActionMessages = {
  language: "en",

  log: {
    nothingToScan: "a branch or tag was deleted; there is nothing to scan",
    fetching: (step) =>
      step.kind === "all"
        ? "the checkout is shallow; fetching the whole history"
        : step.kind === "more"
          ? `the checkout is shallow; fetching ${step.commits} more commits`
          : `fetching ${step.names.join(", ")}: missing from this checkout`,
  },

  headline: {
    found: (number, word) => `${count(number, "secret")} found in ${scanned[word]}`,
    nothing: (word) => `no secrets found in ${scanned[word]}`,
    partial: (word) => `no secrets found in what was read of ${scanned[word]}, but not everything could be read`,
    faulty: "nothing was judged: the config or baseline is wrong",
    loosened: "this change loosens config or baseline, and no maintainer has agreed yet",
  },
  partial: (notRead, cut) => {
    const lacks = [
      ...(notRead > 0 ? [`${count(notRead, "thing")} could not be read`] : []),
      ...(cut > 0 ? [`${count(cut, "thing")} ${cut === 1 ? "was" : "were"} not read to the end`] : []),
    ];
    return `This scan is partial: ${lacks.join(", and ")}. It is not known whether those parts hold secrets.`;
  },
  passesAllTheSame: "The check still passes: the workflow's input fail-on says so.",

  state: { here: "in the files now", gone: "removed again, still in this branch's history" },
  gone: (number) =>
    number === 1
      ? "1 secret was removed again by a later commit. It is still in this branch's history: merging carries it along, and anyone who can read the branch can read it."
      : `${groupThousands(number)} secrets were removed again by a later commit. They are still in this branch's history: merging carries them along, and anyone who can read the branch can read them.`,
  more: (number) => `And ${groupThousands(number)} more.`,
  morePlaces: (number) => `and ${count(number, "more place")}`,

  gantt: { title: "How long each secret was in these commits", section: "Exposure" },
  htmlReport: "The HTML report has all details: see the artifacts of this run",
  todo: {
    heading: "What to do",
    revoke:
      "Revoke it first. Anything already pushed is compromised: it can be read and copied, even after the line is deleted.",
    rewrite:
      "Then take it out of the commits, not only out of the files: a new commit that deletes the line leaves the value in this branch's history.",
    rewriteStep: "mark the commit with edit; remove the value; git commit --amend; git rebase --continue",
    firstHour: "Then go through the first hour after a leak, step by step.",
    falseAlarm: (label) =>
      label === null
        ? "A false alarm? Accept it by name and with a reason. The entry in the baseline counts once it stands on the branch that changes are compared with."
        : `A false alarm? Accept it by name and with a reason. As a change cannot judge itself, a maintainer then sets the label ${label}.`,
    why: placeholderReason.en,
  },

  own: {
    heading: (number) => `Suppressed by this change (${groupThousands(number)})`,
    open: (label) =>
      `A comment, config or baseline of this change asks to let these pass. A change cannot judge itself: they count until a maintainer has looked at them and set the label ${label}.`,
    accepted: (label) =>
      `A comment, config or baseline of this change lets these pass, and a maintainer agreed by the label ${label}: they do not count.`,
    stale: (label) =>
      `A comment, config or baseline of this change asks to let these pass. The label ${label} is there, but commits came after it: a maintainer looks at them, takes it away and sets it again. Until then they count.`,
    noLabel:
      "A comment, config or baseline of this change asks to let these pass. A change cannot judge itself, and this workflow names no label by which a maintainer could agree: they count.",
    noProposal:
      "A comment, config or baseline of these commits lets these pass. Anyone who can push them can also change what they are compared with, so they do not count.",
    loosened: (number) => `Let pass from now on by this change's config or baseline (${groupThousands(number)}):`,
    change: { removed: "removed", reordered: "reordered", "changed-or-removed": "changed or removed" },
    unread: (number) => `Not read, and accepted by this change itself (${groupThousands(number)}):`,
    by: "by",
  },
  faultsHeading: "Config or baseline that did not count",

  scope: {
    read: (read, from, to) =>
      from === null
        ? to === null
          ? `Read: ${read}.`
          : `Read: ${read}, everything up to ${to}.`
        : `Read: ${read}, from ${from} to ${to ?? "HEAD"}.`,
    widened: {
      "before-is-gone":
        "The commit before this push is gone (a forced push), so more was scanned: all that the default branch does not hold.",
      "new-branch": "The branch is new, so all was scanned that the default branch does not hold.",
      "no-base": "There is no commit to compare with, so all was scanned from the first commit on.",
    },
    deepened: "The checkout was shallow: the missing part of the history was fetched first.",
  },

  comment: {
    nothingLeft: (word) => `nothing is left in ${scanned[word]}`,
    stillRevoke:
      "What this comment listed before is gone from the commits. It was pushed all the same: if it has not been revoked yet, revoke it.",
    asOf: (commit) => `As of commit ${commit}.`,
    wholeReport: "The whole report",
    none: (why) => `No comment on the pull request: ${noComment[why]}. ${summaryTells}`,
    created: "The pull request has a comment with the report.",
    updated: "The comment on the pull request is up to date.",
  },

  annotation: {
    more: (number, shown) =>
      `${count(number, "secret")} found; the ${groupThousands(shown)} worst are marked on their lines. ${summaryTells}`,
    gone: "A later commit removed it again, but it is still in this branch's history.",
    partialTitle: "The scan is partial",
    ownTitle: "Suppressed by this change",
  },
};

function count(number: number, noun: string): string {
  return `${groupThousands(number)} ${noun}${number === 1 ? "" : "s"}`;
}
