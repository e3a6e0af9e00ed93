/** What `explain` says of a value, in English. */

import type { NameKind, Operator, PhraseVeto, Place } from "../../../core/named.ts";
import type { ExplainMessages } from "../../explain-catalogue.ts";
import { en } from "../report.ts";
import { fileKindsEn } from "./file-kinds.ts";
import { rejectedEn } from "./rejected.ts";
import { rulesEn } from "./rules.ts";

const promises: Readonly<Record<NameKind, string>> = {
  password: "a password",
  secret: "a secret",
  weak: "little",
  none: "no secret",
};

const ties: Readonly<Record<Operator, string>> = {
  assign: "=",
  colon: ":",
  arrow: "=>",
  call: "call",
  argument: "argument",
  markup: "markup",
  compare: "comparison",
  or: "or",
  table: "table",
  space: "space",
};

const places: Readonly<Record<Place, string>> = {
  direct: "right after the name",
  declared: "default of a declaration",
  sibling: "beside the name's property",
  fallback: "fallback of a lookup",
  element: "list element",
  column: "column",
  manifest: "value in a Secret manifest",
};

const vetoes: Readonly<Record<PhraseVeto, string>> = {
  failsCheck: "It fails this rule's check of form or check digits.",
  placeholder: "It is a placeholder or a variable.",
  notRandom: "It does not look random, and this rule asks for a random value.",
  unlikely: "It does not look like a password.",
  accountAgain: "It is the name of the account again.",
};

const confidences = { high: "high", medium: "medium", low: "low" } as const;

/** English. */
export const explainEn: ExplainMessages = {
  language: "en",
  stages: {
    locate: "name",
    rule: "rule",
    reject: "reject",
    model: "score",
    result: "result",
    file: "file",
    policy: "policy",
  },
  steps: {
    underName: (promise, tie, place, quoted) =>
      `The name suggests ${promises[promise]} (${ties[tie]}, ${places[place]}${quoted ? ", quoted" : ""}).`,
    holdsRule: () => "Matches this rule.",
    holdsRuleAt: (confidence) => `Matches this rule: ${confidences[confidence]} confidence.`,
    hasForm: (isPublic) => `Has the form of this rule${isPublic ? ", which is public by design" : ""}.`,
    beginsLikeRule: () => "Starts like this rule, but does not match it as a whole.",
    rejected: (row) => rejectedEn[row],
    inPhrase: (confidence) => `Stands where this rule expects its secret: ${confidences[confidence]} confidence.`,
    refusedInPhrase: (why) => `Stands where this rule expects its secret. ${vetoes[why]}`,
    score: (given, medium, low) => `${given}; medium confidence from ${medium}, low from ${low}.`,
    notReported: () => "Not reported.",
    reported: (confidence, isSameSpan, note) =>
      `${isSameSpan ? "Reported" : "Another span is reported instead"}: ${confidences[confidence]} confidence${note === undefined ? "" : `; ${en.note(note)}`}.`,
    fileKind: (kind, term, then) =>
      `${fileKindsEn[kind]}${term === undefined ? "" : ` ${term} to the score.`}${then === undefined ? "" : then === null ? " Not reported." : ` Now ${confidences[then]} confidence.`}`,
    suppressed: (reason) => `Does not count: ${reason}`,
  },
  rules: rulesEn,
};
