/** What the commands print besides reports and errors, as one type: a language that lacks a sentence does not compile. */

import type { CredentialKind } from "./en/credential-kinds.ts";
import type { Language } from "./report-catalogue.ts";

/** What a scan is doing. */
export type PhaseWord = "cloning" | "listing" | "reading" | "comparing" | "tracing" | "checking" | "starting";

/** Why one of a person's own credentials is not remembered. */
export type LeftOutWord = "too-short" | "too-long" | "guessable" | "a-stand-in" | "holds-blanks";

/** Where a setting comes from. */
export type SettingSource = "default" | "command line" | "environment";

/** The sentences of one language. */
export interface CliMessages {
  readonly language: Language;

  readonly allow: {
    /** `what` is the rule and the masked value; `path` is `null` where it has none. */
    accepted(what: string, path: string | null, file: string): string;
    renewed(what: string, path: string | null, file: string): string;
    /** Of what was blocked last, so many are not here any more. */
    gone(count: number): string;
    readonly commit: string;
  };
  readonly baseline: {
    added(added: number, total: number, file: string): string;
    /** Of a report's findings, so many were not found again. */
    notFound(count: number): string;
    unread(count: number): string;
    /** Git's attributes were changed for the baseline. */
    readonly attributes: string;
    readonly stillActive: string;
    renewed(count: number, file: string): string;
    pruned(gone: number, expired: number, left: number, file: string): string;
    /** Entries of earlier versions that pruning could not compare. */
    notCompared(count: number): string;
    accepted(count: number, expired: number, file: string): string;
    /** Stands in the place of a path. */
    readonly noPath: string;
    until(day: string): string;
    expiredOn(day: string): string;
    gone(count: number): string;
  };
  readonly triage: {
    readonly ask: string;
    readonly falseAlarm: string;
    readonly real: string;
    readonly skip: string;
    readonly open: string;
    readonly why: string;
    readonly whyMissing: string;
    /** Stands in the place of a path. */
    readonly message: string;
    /** It stands in so many other places as well. */
    more(count: number): string;
    stopped(left: number): string;
    nothing(real: number): string;
    done(accepted: number, real: number, skipped: number, file: string): string;
  };
  readonly init: {
    /** How the repository manages its hooks, and what changes. */
    by(manager: string): string;
    upToDate(manager: string): string;
    change(file: string, what: string): string;
    leftAlone(file: string, todo: string): string;
    readonly ask: string;
    readonly askRemember: string;
    /** What to type for yes, beside what every language takes. */
    readonly yes: RegExp;
    readonly unchanged: string;
    readonly done: string;
    readonly forgotten: string;
    readonly nothingRemembered: string;
    readonly nothingToRemember: string;
    remembers(file: string): string;
    readonly leftOut: string;
    readonly kinds: Readonly<Record<CredentialKind, string>>;
    readonly whyLeftOut: Readonly<Record<LeftOutWord, string>>;
    readonly remembered: string;
  };
  readonly verify: {
    readonly nothingToAsk: string;
    gone(count: number): string;
  };
  readonly explain: {
    readonly nothing: string;
    readonly stdin: string;
    bytes(count: number): string;
    readonly evidence: string;
  };
  readonly rules: {
    readonly labels: Readonly<
      Record<
        "rule" | "provider" | "severity" | "confidence" | "opens" | "revoke" | "looksLike" | "reach" | "example",
        string
      >
    >;
    count(count: number): string;
    readonly lowConfidence: string;
    cut(why: string): string;
    /** How many rules were tried, how many examples hold, how many matches there are; `null` where there was no text. */
    tried(rules: number, examples: number, matches: number | null): string;
    everywhere(id: string): string;
  };
  readonly config: {
    readonly from: Readonly<Record<SettingSource, string>>;
    /** Behind where a value comes from: another one that does not count because of it. */
    overrides(value: string, from: string): string;
  };
  readonly progress: {
    readonly phase: Readonly<Record<PhaseWord, string>>;
    /** `60% of 96,930` */
    share(percent: number, total: string): string;
    left(time: string): string;
    found(count: number): string;
    unread(count: number): string;
  };
  /** What a worker says on standard error, and what an audit says of its workers. `where` is the queue's address. */
  readonly worker: {
    started(processes: number, where: string): string;
    stopping(running: number): string;
    stopped(scanned: number): string;
    disconnected(where: string): string;
    connected(where: string): string;
    /** The server drops by this policy what it should keep. */
    evicts(where: string, policy: string): string;
    /** `code` is the server's word for why. */
    refused(where: string, code: string): string;
    absent(where: string): string;
  };
  /** One line after the reports are written. */
  readonly written: {
    findings(count: number, unread: number, files: string): string;
    audit(secrets: number, unread: number, files: string): string;
    untrustedComments(count: number): string;
  };
}
