/**
 * What a person reads in the first hour after a leak, as one type: a language that lacks a step does not compile. Loaded by
 * `respond` alone. Commands stand elsewhere (src/incident), so that they are the same in every language.
 */

import type { Language } from "./report-catalogue.ts";

/** The steps, in the order in which they are to be done. */
export const respondSteps = [
  "calm",
  "owner",
  "record",
  "deactivate",
  "root",
  "sessions",
  "regions",
  "bill",
  "cloudtrail",
  "leftovers",
  "restrictions",
  "support",
  "prevent",
  "history",
  "others",
] as const;

/** One of the steps. */
export type RespondStep = (typeof respondSteps)[number];

/** One step as it is reported: what, why, and how, in sentences. */
export interface StepText {
  readonly title: string;
  readonly why: string;
  /** What to do, one line each. */
  readonly todo: readonly string[];
}

/** What the sentences depend on; every value is safe to print. */
export interface RespondFacts {
  /** For sentences: the id, or the word KEY_ID where there is none or more than one. */
  readonly keyId: string;
  /** Twelve digits, or the word ACCOUNT_ID. */
  readonly account: string;
  readonly isRoot: boolean;
}

/** The sentences of one language. */
export interface RespondMessages {
  readonly language: Language;
  readonly title: string;
  readonly intro: readonly string[];
  readonly factsHeading: string;
  /** Labels of the table of facts. */
  readonly label: Readonly<
    Record<
      | "key"
      | "account"
      | "kind"
      | "checked"
      | "principal"
      | "introduced"
      | "authors"
      | "commits"
      | "refs"
      | "files"
      | "now"
      | "forks"
      | "written"
      | "accepted"
      | "unknown"
      | "notChecked",
      string
    >
  >;
  readonly root: string;
  readonly canary: string;
  readonly accountIsClaim: string;
  /** Heading over the keys of one account; `null` where it is not known. */
  accountHeading(account: string | null): string;
  /** Where there are several accounts: each has its own scripts. */
  readonly severalAccounts: string;
  /** Behind the reason of a key that the baseline, a comment or the config accepts. */
  readonly acceptedMeans: string;
  readonly noKey: string;
  readonly otherHeading: string;
  /** Where no part of an AWS key is among what leaked: reported instead of what needs an AWS account. */
  readonly noAws: {
    readonly intro: string;
    readonly revoke: StepText;
    readonly history: StepText;
  };
  readonly why: string;
  readonly steps: (facts: RespondFacts) => Readonly<Record<RespondStep, StepText>>;
  readonly rewrite: {
    readonly title: string;
    readonly first: string;
    readonly stepsHeading: string;
    readonly steps: readonly string[];
    readonly elsewhereHeading: string;
    readonly elsewhere: readonly string[];
  };
  /** What the scripts say. `%s` stands for one value. */
  readonly script: Readonly<
    Record<
      | "noCli"
      | "leakedInUse"
      | "noAccess"
      | "wrongAccount"
      | "readOnly"
      | "region"
      | "failed"
      | "saved"
      | "dryRun"
      | "wouldRun"
      | "ask"
      | "skipped"
      | "done"
      | "recorded"
      | "recordFailed"
      | "noUser"
      | "isRoot"
      | "temporary"
      | "stepDeactivate"
      | "stepSessions"
      | "stepRole"
      | "undo"
      | "next",
      string
    >
  >;
  /** Over the first steps, which are printed as well. */
  readonly startNow: string;
  /** What `leakscan respond` prints when the folder is written. */
  readonly written: (folder: string) => string;
  readonly replacementsWritten: (file: string, count: number) => string;
  readonly gone: (count: number) => string;
}
