/**
 * Every sentence that a person meets in a report, as one type: a language that lacks one does not compile. Values come in as
 * parameters that are already safe to print; nothing here knows a report, a format or a terminal.
 */

import type { ScanMode, Suppression } from "../core/finding.ts";
import type { SystemError } from "./system-errors.ts";
import type { Confidence, Severity } from "../core/severity.ts";

/** The languages that leakscan speaks. */
export type Language = "en" | "ja" | "ko";

/** Why something was not read or was cut off, as the stable words that reports carry. */
export type UnreadWord =
  | SystemError
  | "alternate-missing"
  | "alternates-too-deep"
  | "base-damaged"
  | "base-too-large"
  | "checksum-mismatch"
  | "corrupt-delta"
  | "corrupt-gzip"
  | "corrupt-header"
  | "corrupt-index"
  | "corrupt-object"
  | "corrupt-tar"
  | "corrupt-zip"
  | "corrupt-zlib"
  | "corrupt-zstd"
  | "decoded-size"
  | "decoding-depth"
  | "delta-cycle"
  | "depth"
  | "encrypted-zip"
  | "git-failed"
  | "global-ignore-rules"
  | "interrupted"
  | "lfs-pointer"
  | "match-too-long"
  | "matches-per-blob"
  | "missing-base"
  | "missing-index"
  | "missing-object"
  | "missing-pack"
  | "not-a-file"
  | "old-entries"
  | "pack-without-index"
  | "parent-not-read"
  | "ratio"
  | "reflog"
  | "scan-failed"
  | "shard-failed"
  | "shallow"
  | "slow-ignore-rules"
  | "submodule"
  | "time"
  | "too-large"
  | "too-many-entries"
  | "too-many-paths"
  | "truncated"
  | "unexpected-output"
  | "unknown-version"
  | "unreadable"
  | "unsupported-compression"
  | "worker-failed";

/** Why a liveness check came to its verdict, as the stable words that verdicts carry. */
export type VerdictWord =
  | "account-not-ready"
  | "canary"
  | "clock"
  | "custom-endpoint"
  | "denied"
  | "expired"
  | "id-active"
  | "interrupted"
  | "network"
  | "no-key-id"
  | "no-live-key-id"
  | "no-secret"
  | "no-session-token"
  | "not-accepted"
  | "not-active"
  | "partitions-not-asked"
  | "refused"
  | "secret-gone"
  | "server-error"
  | "throttled"
  | "timeout"
  | "too-many-candidates"
  | "unexpected-answer"
  | "vendor-unclear"
  | "vendor-unreachable"
  | "wrong-secret";

/** How much was read, each absent where it says nothing. */
export interface ReadCounts {
  readonly mode: ScanMode;
  readonly blobs: number;
  readonly commits: number;
}

/** What a finding stops; nothing yet where a person looks at what is staged by hand. */
export type Stopped = "commit" | "push" | "staged";

/** The sentences of one language. Where a sentence ends a line of its own it ends with a full stop; labels do not. */
export interface Messages {
  readonly language: Language;

  /** Words that stand alone. */
  readonly severity: Readonly<Record<Severity, string>>;
  readonly confidence: Readonly<Record<Confidence, string>>;
  readonly verdict: Readonly<Record<"live" | "revoked" | "invalid" | "unknown", string>>;
  readonly suppressedBy: Readonly<Record<Suppression["by"], string>>;
  /** Labels of facts; short, for columns. */
  readonly label: Readonly<
    Record<
      | "where"
      | "introduced"
      | "removed"
      | "now"
      | "fingerprint"
      | "verdict"
      | "account"
      | "belongsTo"
      | "note"
      | "severity"
      | "confidence"
      | "secret"
      | "reason"
      | "notRead"
      | "cut",
      string
    >
  >;

  /** A count with its thousands apart: `170,050`. */
  number(value: number): string;
  /** The title of a kind of secret, from its English one; the English one where it has no other. */
  title(english: string): string;
  /** What a live one opens, by the explanation's word; the word itself where it is none of ours. */
  opens(word: string): string;
  /** How it is revoked, by the explanation's word; the word itself where it is none of ours. */
  revoke(word: string): string;
  /** Why something was not read or was cut off, by its word (what stands after a colon is kept); the word itself where it is unknown. */
  unread(why: string): string;
  /** Why something was let pass: a sentence for leakscan's own reason (core/own-reason.ts), a person's as it is. */
  reason(reason: string): string;
  /** Why the confidence is what it is, by the match's word; the word itself where it is unknown. */
  note(word: string): string;
  /** Why a verdict is what it is, by its word (what stands after a colon is kept); the word itself where it is unknown. */
  verdictReason(word: string): string;
  /** What kind of AWS key it is, by its word. */
  keyType(word: string): string;

  /** Places that are no line of a file; `oid` is short. */
  readonly place: {
    commitMessage(oid: string | undefined, line: number): string;
    tagMessage(oid: string | undefined, line: number): string;
    gitNote(oid: string | undefined, line: number): string;
    object(oid: string | undefined, line: number): string;
    fileName(path: string): string;
    /** The name of a ref; the ref itself stands behind it. */
    refName: string;
    stdin(line: number): string;
  };
  /** The first of several, with so many more: `config/app.env:12 and 3 more places`. */
  andMorePlaces(first: string, more: number): string;
  andMoreCommits(first: string, more: number): string;
  /** Several names in one line, with so many that are left out. */
  list(names: readonly string[], more: number): string;

  /** A commit or push that was stopped. */
  readonly blocked: {
    /** First line: what was found where, and how many more. */
    headline(title: string, place: string, more: number, what: Stopped): string;
    /** First line where nothing was found, but something was not read. */
    unread(count: number, what: Stopped): string;
    /** After the five worst: `command` lists them all. */
    more(count: number, command: string): string;
    /** Before the line of code that reads the value from the environment. */
    fromEnvironment: string;
    /** Before the commands that keep an env file out of git. */
    ignoreEnvFile: string;
    takeOut: string;
    editFile: string;
    editFileThen: string;
    leaveOut: string;
    leaveOutThen: string;
    editMessage: string;
    editLastCommit: string;
    editOlderCommits: string;
    editTag: string;
    renameFile: string;
    falseAlarm: string;
    /** On a server, before the commands that accept a finding. */
    falseAlarmReceived: string;
    falseAlarmReason: string;
    /** Before a comment that accepts a finding: beside the value, or at `place`, where only that line will do. */
    orComment(place: string | undefined): string;
    /** Before what the team's own config says. */
    teamHelp: string;
    alreadyPushed: string;
    alreadyPushedThen: string;
    retry(what: Stopped): string;
    acceptUnread(file: string): string;
  };

  /** The report of a whole history, a range or a directory. */
  readonly found: {
    /** First line; `atHead` only where the mode knows it. */
    headline(count: number, read: ReadCounts, repository: string | null, atHead: number | undefined): string;
    /** First line where nothing that counts was found and everything was read. */
    nothing(read: string): string;
    /** First line where nothing that counts was found, but not everything was read. */
    nothingInWhatWasRead(read: string, notRead: number, cut: number): string;
    /** What was read, as a part of a sentence: `170,050 blobs, 96,930 commits`. */
    read(counts: ReadCounts): string;
    atHead: string;
    onlyInHistory: string;
    unreachable: string;
    inCommits(count: number): string;
    more(count: number): string;
    /** How to see all; `flags` asks for a format that holds everything. */
    showAll(flags: string): string;
    /** Which flags list all in the terminal, and which write a page. */
    listAll(all: string, page: string): string;
    /** Once, after the findings of a history. */
    historyKeeps: string;
    firstHour(file: string, flags: string): string;
    /** Once, after the findings of a range. */
    notPushedYet: string;
    falseAlarm: string;
    /** In files and standard input, where nobody knows what was pushed. */
    ifShared: string;
    canary: string;
    /** Made-up or documented credentials were seen and passed; `where` is the first one's place. */
    examples(count: number, where: string): string;
    /** Another scanner's file is there and nothing of ours: it does not count. */
    otherScanner(title: string, file: string): string;
    /** First line where a root user's key is proved to live. */
    liveRoot(account: string): string;
    /** Beside the title of such a key. */
    rootKey: string;
    account(id: string): string;
    verdictAt(verdict: string, date: string): string;
    fact(fact: string, detail: string): string;
    /** Several, in the place of one's name. */
    repositories(count: number): string;
  };

  /** What did not count or was not read; each a line of its own. */
  readonly scope: {
    suppressed(by: readonly (readonly [Suppression["by"], number])[]): string;
    unsure(count: number, weak: number): string;
    notRead(count: number): string;
    cut(count: number): string;
    accepted(count: number): string;
    /** `index` counts from 1. */
    shard(index: number, count: number): string;
    more(count: number): string;
    /** The closing line: `7 secrets: 2 critical, 5 high. Read 170,050 blobs in 12.3 s.` */
    closing(count: number, bySeverity: readonly (readonly [Severity, number])[], read: string, seconds: string): string;
  };

  /** Headings and sentences of pages: HTML, Markdown, SARIF help. */
  readonly page: {
    heading: string;
    /** SARIF result and CI annotation: one sentence. */
    result(title: string, masked: string): string;
    /** What SARIF's paths start from. */
    repositoryRoot: string;
    opensHeading: string;
    revokeHeading: string;
    suppressedHeading: string;
    leftOut(count: number, limit: number): string;
    placesLeftOut(findings: number, limit: number): string;
    tooLarge(count: number): string;
    /** More results than GitHub shows. */
    notAllShown(shown: number, count: number): string;
  };
}
