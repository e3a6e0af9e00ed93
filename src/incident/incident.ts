/** What leaked, as the kit needs it: taken from a report that holds no secrets, every text made safe to print. */

import { awsPart } from "../core/aws/key-id.ts";
import { awsFacts } from "../core/aws/key-id.ts";
import type { CommitFacts, Finding, Place, Report, Suppression, Verdict } from "../core/finding.ts";

/** An AWS key that leaked. */
export interface LeakedKey {
  /** Whole: it is what people search by, and no secret. `null` where it could not be read again. */
  readonly keyId: string | null;
  readonly masked: string;
  readonly fingerprint: string;
  readonly accountId: string | undefined;
  /** Whether AWS itself has confirmed the account. */
  readonly isAccountProved: boolean;
  readonly keyType: string;
  readonly canary: boolean;
  readonly isRoot: boolean;
  readonly verdict: Verdict | undefined;
  readonly introduced: readonly CommitFacts[];
  readonly removed: readonly CommitFacts[];
  readonly authors: readonly string[];
  readonly commits: number | undefined;
  readonly refs: readonly string[];
  readonly files: readonly string[];
  /** Where its parts stand, for the person who proves it later: objects and commits by their ids. */
  readonly places: readonly Pick<Place, "path" | "line" | "column" | "blob" | "commit" | "source">[];
  readonly atHead: boolean | undefined;
  /** Whether any branch or tag leads to it. */
  readonly reachable: boolean | undefined;
  /** Fingerprints of its secret and token. */
  readonly related: readonly string[];
  /** Why it does not count, where the baseline, a comment or the config accepts it. */
  readonly accepted: Suppression | undefined;
}

/** Anything else that leaked. */
export interface LeakedSecret {
  readonly rule: string;
  readonly masked: string;
  readonly fingerprint: string;
  readonly files: readonly string[];
  readonly verdict: Verdict | undefined;
}

/** An incident. */
export interface Incident {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly tool: string;
  readonly source: { readonly name: string; readonly sha256: string } | null;
  readonly repository: string | null;
  readonly mode: Report["scan"]["mode"] | null;
  /** URLs of the remotes, without credentials. */
  readonly remotes: readonly string[];
  readonly keys: readonly LeakedKey[];
  readonly others: readonly LeakedSecret[];
}

/** What is known beside the report. */
export interface IncidentOptions {
  readonly at: string;
  readonly tool: string;
  readonly source: Incident["source"];
  readonly remotes: readonly string[];
  /** Only this key, and what belongs to it. */
  readonly onlyKey?: string | undefined;
}

/** The incident of a report whose key ids have been read again. */
export function incidentOf(report: Report, options: IncidentOptions): Incident {
  const { onlyKey } = options;
  const ids = report.findings.filter(
    (finding) => awsPart(finding.rule) === "id" && (onlyKey === undefined || finding.secret.reveal() === onlyKey),
  );
  const keys = ids.map((id) => keyOf(id, report.findings));
  const known = new Set(keys.map(({ keyId }) => keyId));
  if (onlyKey !== undefined && !known.has(onlyKey)) keys.push(bareKey(onlyKey));
  const relatedToKey = new Set(keys.flatMap(({ related }) => related));
  const others = report.findings
    .filter((one) => awsPart(one.rule) !== "id")
    .filter((one) =>
      onlyKey === undefined
        ? one.suppressed === undefined && one.confidence !== "low"
        : relatedToKey.has(one.fingerprint),
    )
    .map((one): LeakedSecret => {
      const { rule, secret, fingerprint } = one;
      return {
        rule: plain(rule),
        masked: plain(secret.masked),
        fingerprint,
        files: filesOf(one),
        verdict: verdictOf(one),
      };
    });
  return {
    at: options.at,
    tool: options.tool,
    source: options.source,
    repository: report.scan.repository === null ? null : plain(report.scan.repository),
    mode: report.scan.mode,
    remotes: options.remotes.map(plain),
    keys: keys.sort((a, b) => rank(a) - rank(b)),
    others,
  };
}

/** A key of which nothing is known but its id. */
function bareKey(keyId: string): LeakedKey {
  const facts = awsFacts(keyId);
  return {
    keyId,
    masked: `${keyId.slice(0, 4)}****${keyId.slice(-4)}`,
    fingerprint: "",
    accountId: facts?.accountId,
    isAccountProved: false,
    keyType: facts?.keyType ?? "unknown",
    canary: facts?.canary ?? false,
    isRoot: false,
    verdict: undefined,
    introduced: [],
    removed: [],
    authors: [],
    commits: undefined,
    refs: [],
    files: [],
    places: [],
    atHead: undefined,
    reachable: undefined,
    related: [],
    accepted: undefined,
  };
}

/** Text of a repository as it may be printed: what rewrites a terminal or reorders a line is a dot. */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}\p{Cs}]/gu, "·");
}

function keyOf(id: Finding, all: readonly Finding[]): LeakedKey {
  const parts = [
    id,
    ...all.filter((one) => id.related.includes(one.fingerprint) || one.related.includes(id.fingerprint)),
  ];
  const value = id.secret.reveal();
  const facts = awsFacts(value) ?? id.idFacts;
  const verdict = verdictOf(id);
  const introduced = distinct(parts.flatMap((part) => part.exposure?.introduced ?? (part.commit ? [part.commit] : [])));
  const overTime = parts.flatMap(({ exposure }) => exposure ?? []);
  return {
    keyId: /^A[A-Z0-9]{19}$/.test(value) ? value : null,
    masked: plain(id.secret.masked),
    fingerprint: id.fingerprint,
    accountId: digits(verdict?.accountId) ?? digits(facts?.accountId),
    isAccountProved: digits(verdict?.accountId) !== undefined,
    keyType: plain(facts?.keyType ?? "unknown"),
    canary: facts?.canary ?? false,
    isRoot: verdict?.status === "live" && verdict.principal === "root",
    verdict,
    introduced,
    removed: distinct(overTime.flatMap(({ removed }) => removed)),
    authors: [...new Set(introduced.map(({ author, email }) => `${author} <${email}>`))],
    commits: overTime.length === 0 ? undefined : Math.max(...overTime.map(({ commits }) => commits)),
    refs: [...new Set(overTime.flatMap(({ refs }) => refs))].map(plain),
    files: [...new Set(parts.flatMap(filesOf))],
    places: parts.flatMap(({ places }) => places.map(placeOf)),
    atHead: overTime.length === 0 ? undefined : overTime.some(({ atHead }) => atHead),
    reachable: overTime.length === 0 ? undefined : overTime.some(({ reachable }) => reachable),
    related: parts.slice(1).map(({ fingerprint }) => fingerprint),
    accepted: id.suppressed && { by: id.suppressed.by, reason: plain(id.suppressed.reason) },
  };
}

function placeOf({ path, line, column, blob, commit, source }: Place): LeakedKey["places"][number] {
  return {
    path: path === null ? null : plain(path),
    line,
    column,
    ...(blob === undefined ? {} : { blob: plain(blob) }),
    ...(commit === undefined ? {} : { commit: plain(commit) }),
    source,
  };
}

function filesOf({ places }: Finding): string[] {
  return [
    ...new Set(
      places.map(({ path, source, line }) => plain(path === null ? `(${source})` : `${path}:${String(line)}`)),
    ),
  ];
}

/** A report is a file that anybody may have written, so a verdict's words are no safer than a path. */
function verdictOf({ verdict }: Finding): Verdict | undefined {
  if (verdict === undefined) return undefined;
  const { checkedAt, arn, reason } = verdict;
  return {
    ...verdict,
    checkedAt: plain(checkedAt),
    ...(arn === undefined ? {} : { arn: plain(arn) }),
    ...(reason === undefined ? {} : { reason: plain(reason) }),
  };
}

/** Root first, then what lives, then what nobody asked about. */
function rank({ isRoot, verdict, accepted }: LeakedKey): number {
  if (accepted !== undefined) return 4;
  if (isRoot) return 0;
  return verdict?.status === "live" ? 1 : verdict?.status === "revoked" ? 3 : 2;
}

function distinct(commits: readonly CommitFacts[]): CommitFacts[] {
  const byOid = new Map<string, CommitFacts>();
  for (const { oid, author, email, date, subject } of commits)
    byOid.set(oid, {
      oid: plain(oid),
      author: plain(author),
      email: plain(email),
      date: plain(date),
      subject: plain(subject),
    });
  return [...byOid.values()].sort((a, b) => (Date.parse(a.date) || 0) - (Date.parse(b.date) || 0));
}

/** A report is a file that anybody may have written: only what an account looks like goes into a script. */
function digits(account: string | undefined): string | undefined {
  return account !== undefined && /^\d{12}$/.test(account) ? account : undefined;
}
