/** What leakscan reports: findings, each one secret with all its places. The words are those of the design, section 2. */

import type { Confidence, Severity } from "./severity.ts";
import type { Match } from "./match.ts";
import type { PlaceSource } from "./places.ts";
import type { Secret } from "./secret.ts";
import type { ShardFacts } from "./shard.ts";

export type { PlaceSource } from "./places.ts";

/** Where a match stands. Lines and columns count from 1, columns in UTF-16 code units, ends exclusive. */
export interface Place {
  /** Path in the repository or as given; `null` where none is known (an unreachable blob, a message). */
  readonly path: string | null;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** Object id of the blob, commit or tag that holds it. */
  readonly blob?: string;
  /** Object id of the commit that brought it here, where the scan knows it (range, history). */
  readonly commit?: string;
  readonly source: PlaceSource;
  /** Path or URL of the repository, in a report of several. */
  readonly repository?: string;
  /** Whether the last commit that was scanned has it there: of a range and of a history. */
  readonly atHead?: true;
  /** The way into it, outermost first: containers, charsets, encodings (`zip:conf/app.env`, `utf-16le`, `base64`). */
  readonly decodedFrom?: readonly string[];
  /** Only in scans that may block a commit or push. */
  readonly excerpt?: Excerpt;
}

/** The line of code around a match, with every secret in it masked. Shown by a blocked commit, never stored. */
export interface Excerpt {
  readonly text: string;
  /** Where the masked value begins in the text, from 0, and how long it is, in UTF-16 code units. */
  readonly column: number;
  readonly length: number;
}

/** A match with where it stands: what a source hands to policy. */
export interface Sighting {
  readonly match: Match;
  readonly place: Place;
  /** The matches of the same blob that belong to this one (from `match.related`). */
  readonly related: readonly Match[];
}

/** A commit as reports name it. */
export interface CommitFacts {
  readonly oid: string;
  readonly author: string;
  readonly email: string;
  /** Author date, ISO 8601 with offset. */
  readonly date: string;
  readonly subject: string;
}

/** A finding over time. */
export interface Exposure {
  /** Commits whose tree holds the secret and no parent's does. */
  readonly introduced: readonly CommitFacts[];
  /** Commits whose tree does not hold it and whose parents' all do. */
  readonly removed: readonly CommitFacts[];
  /** Whether HEAD's tree holds it. */
  readonly atHead: boolean;
  /** Whether any ref leads to a commit that holds it. */
  readonly reachable: boolean;
  /** Full names of branches, tags and other refs from which a commit that holds it can be reached. */
  readonly refs: readonly string[];
  /** Number of commits whose tree holds it. */
  readonly commits: number;
}

/** What a liveness check proved. */
export interface Verdict {
  readonly status: "live" | "revoked" | "invalid" | "unknown";
  /** ISO 8601, UTC. */
  readonly checkedAt: string;
  readonly arn?: string;
  readonly principal?: "root" | "user" | "assumed-role" | "federated-user";
  /** Twelve digits: whose it is, proved by the answer. */
  readonly accountId?: string;
  /** Why the status is what it is: a stable word, with detail after a colon. */
  readonly reason?: string;
}

/** Another part of the same credential, as far as where they stand can tell. */
export interface Pairing {
  /** Fingerprint of the other part. */
  readonly with: string;
  /** They stand in one file, or in files of one commit. */
  readonly by: "file" | "commit";
  readonly confidence: Confidence;
}

/** Why a finding does not count. */
export interface Suppression {
  readonly by: "baseline" | "comment" | "config";
  readonly reason: string;
}

/** What a judgement was based on. */
export interface Evidence {
  /** The name that the value stands under, as written; absent where there is none. */
  readonly name?: string;
  /** Whether it stands in quotes. */
  readonly quoted: boolean;
  /** Whether it looks random rather than written by a person. */
  readonly random: boolean;
  /** The model's log-odds that it is real, where only its name gives it away; a pattern or a checksum needs none. */
  readonly score?: number;
}

/** What a credential's id tells without a call. */
export interface IdFacts {
  readonly keyType: string;
  /** Twelve digits; absent where the id does not carry it. A claim by the id, not a proof. */
  readonly accountId?: string;
  /** Whether the account is known to issue honeytokens. */
  readonly canary: boolean;
}

/** One secret: its rule, masked value, fingerprint, severity, confidence, and all its places. */
export interface Finding {
  readonly fingerprint: string;
  readonly rule: string;
  readonly provider: string;
  /** What the report that it was read from calls it: for rules that nothing here explains. */
  readonly title?: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly secret: Secret;
  /** The secret could be guessed: the fingerprint is made from where it stands, not from its value. */
  readonly guessable?: true;
  /** A password that a person made up, mostly of words. */
  readonly weak?: true;
  /** At least one; sorted, the first is the one reports lead with. */
  readonly places: readonly Place[];
  readonly note?: string;
  readonly evidence?: Evidence;
  readonly commit?: CommitFacts;
  /** Of a range: commits that took it out again. A history says so in {@link Finding.exposure}. */
  readonly removed?: readonly CommitFacts[];
  readonly exposure?: Exposure;
  /** Fingerprints of findings that belong to this one. */
  readonly related: readonly string[];
  /** Of a credential's parts: what makes us think that they belong together, and how sure that is. */
  readonly pairing?: readonly Pairing[];
  /** Of the id, or of the one id that it belongs to. */
  readonly idFacts?: IdFacts;
  readonly verdict?: Verdict;
  readonly suppressed?: Suppression;
}

/** Something that was not read, or a bound that cut something off. */
export interface Unread {
  /** What: a path, an object id, a ref. */
  readonly what: string;
  /** Why, as one of the words in `messages` (`missing-object`, `encrypted-zip`, `too-large`, ...), with detail after a colon. */
  readonly why: string;
}

/** Something unread that the project's config names as known. */
export interface AcceptedUnread extends Unread {
  /** What the config gives as the reason. */
  readonly reason: string;
}

/** What was scanned: the name of a source. A source that only a fork has is given by its name alone. */
export type ScanMode = "staged" | "range" | "history" | "files" | "stdin" | "message" | (string & {});

/** A repository that was scanned. */
export interface ScannedRepository {
  /** Path or URL, credentials taken out. */
  readonly repository: string;
  readonly at?: string;
  readonly head?: string;
  readonly remote?: string;
}

/** How a scan went, whatever it found. */
export interface ScanFacts {
  readonly mode: ScanMode;
  /** Path or URL of what was scanned, credentials taken out. */
  readonly repository: string | null;
  /** Could not be read at all: fails the scan closed (exit 2). */
  readonly notRead: readonly Unread[];
  /** What a bound cut off inside what was read: a warning, exit 2 with `--require-complete`. */
  readonly cut: readonly Unread[];
  /** Of both, what `acceptUnread` in the config names: reported, but fails nothing. */
  readonly accepted?: readonly AcceptedUnread[];
  readonly blobs: number;
  readonly bytes: number;
  readonly commits: number;
  readonly durationMs: number;
  /** When it ended, ISO 8601, UTC. */
  readonly at?: string;
  /** Object id of the repository's HEAD at that time. */
  readonly head?: string;
  /** URL of where the repository is pushed to, credentials taken out. */
  readonly remote?: string;
  /** In a joined report of several repositories: which. */
  readonly repositories?: readonly ScannedRepository[];
  /** Where only a part of a history was read: which. */
  readonly shard?: ShardFacts;
}

/** A whole report: data only, in the order in which it is to be reported (worst first). */
export interface Report {
  readonly tool: { readonly name: "leakscan"; readonly version: string; readonly rulesVersion: string };
  readonly scan: ScanFacts;
  /** All findings, suppressed ones included. */
  readonly findings: readonly Finding[];
}
