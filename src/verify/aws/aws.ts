/**
 * Which AWS credentials of a report live. Ids, secrets and tokens are tried together in the order of likelihood, one call for each
 * credential however often it was found, and no pair is given up because another was tried. Honeytokens are never asked about.
 */

import { awsFacts, awsPart } from "../../core/aws/key-id.ts";
import { nearness, pairingCost } from "../../core/pairs.ts";
import type { Finding, Verdict } from "../../core/finding.ts";
import type { Endpoints, Partition } from "./sts-endpoints.ts";
import { isPublic, partitions } from "./sts-endpoints.ts";
import type { Answer, Credential, Sts } from "./sts.ts";
import type { Verifier, VerifyOptions } from "../verifier.ts";

/** How AWS is asked. */
export interface AwsVerifierOptions {
  readonly sts: Sts;
  readonly endpoints: Endpoints;
  /** Key ids that are asked about at a time; 4 by default. */
  readonly parallel?: number;
  /** Credentials that are tried for one key id; 40 by default. */
  readonly mostTries?: number;
  readonly now?: () => Date;
}

/** Makes AWS's verifier. */
export function createAwsVerifier(options: AwsVerifierOptions): Verifier {
  return { provider: "aws", verify: (findings, verify) => verifyAll(findings, options, verify ?? {}) };
}

/** What asking about one key id came to. */
interface Outcome {
  readonly id: Finding;
  readonly verdict: Draft;
  /** The secret and token that are active with it. */
  readonly live?: { readonly secret: Finding; readonly token?: Finding };
  readonly wrong: readonly Finding[];
  readonly expired: readonly Finding[];
}

type Draft = Omit<Verdict, "checkedAt">;

interface Candidate {
  readonly secret: Finding;
  readonly token?: Finding;
}

async function verifyAll(
  findings: readonly Finding[],
  options: AwsVerifierOptions,
  { onProgress }: VerifyOptions,
): Promise<ReadonlyMap<string, Verdict>> {
  const of = (part: string): Finding[] => findings.filter(({ rule }) => awsPart(rule) === part);
  const [ids, secrets, tokens] = [of("id"), of("secret"), of("token")];
  const canaries = ids.filter((id) => awsFacts(id.secret.reveal())?.canary ?? id.idFacts?.canary === true);
  const baits = new Set(secrets.filter((secret) => isBait(secret, ids, canaries)));
  const asked = ids.filter((id) => !canaries.includes(id));
  const outcomes: Outcome[] = canaries.map((id) => ({
    id,
    verdict: { status: "unknown", reason: "canary" },
    wrong: [],
    expired: [],
  }));
  let done = 0;
  await inParallel(asked, options.parallel ?? 4, async (id) => {
    outcomes.push(
      await verifyKey(
        id,
        secrets.filter((secret) => !baits.has(secret)),
        tokens,
        options,
      ),
    );
    onProgress?.(++done, asked.length);
  });
  return verdictsOf(outcomes, secrets, tokens, baits, (options.now?.() ?? new Date()).toISOString());
}

/** A secret that stands with honeytokens alone belongs to one. */
function isBait(secret: Finding, ids: readonly Finding[], canaries: readonly Finding[]): boolean {
  const beside = ids.filter((id) => id.related.includes(secret.fingerprint) || secret.related.includes(id.fingerprint));
  return beside.length > 0 && beside.every((id) => canaries.includes(id));
}

async function verifyKey(
  id: Finding,
  secrets: readonly Finding[],
  tokens: readonly Finding[],
  { sts, endpoints, mostTries = 40 }: AwsVerifierOptions,
): Promise<Outcome> {
  const keyId = id.secret.reveal();
  const wrong: Finding[] = [];
  const expired: Finding[] = [];
  const end = (verdict: Draft, live?: Outcome["live"]): Outcome => ({
    id,
    verdict,
    wrong,
    expired,
    ...(live === undefined ? {} : { live }),
  });
  const unknown = (reason: string): Outcome => end({ status: "unknown", reason });
  if (keyId === "") return unknown("secret-gone");
  const isTemporary = keyId.startsWith("ASIA");
  const readable = (one: Finding): boolean => one.secret.length > 0;
  const own = secrets.filter(readable);
  if (own.length === 0) return unknown(secrets.length > 0 ? "secret-gone" : "no-secret");
  if (isTemporary && !tokens.some(readable)) return unknown("no-session-token");
  const all = candidatesOf(id, own, isTemporary ? tokens.filter(readable) : []);
  let home: Partition | undefined;
  let open: string | undefined;
  let isDenied = false;
  for (const candidate of all.slice(0, mostTries)) {
    const { secret, token } = candidate;
    // The id answers to its own secret alone: what is known to be wrong with one token is wrong with all.
    if (wrong.includes(secret) || (token !== undefined && expired.includes(token))) continue;
    const credential: Credential = {
      keyId,
      secret: secret.secret.reveal(),
      ...(token === undefined ? {} : { token: token.secret.reveal() }),
    };
    const { answer, partition, url } = await askPartitions(sts, endpoints, credential, home);
    if (answer.kind === "identity") {
      const verdict: Draft = {
        status: "live",
        arn: answer.arn,
        accountId: answer.account,
        ...principalOf(answer.arn),
        ...(url === undefined ? {} : { reason: `custom-endpoint: ${url}` }),
      };
      return end(verdict, { secret, ...(token === undefined ? {} : { token }) });
    }
    if (answer.kind === "wrong-secret") {
      wrong.push(secret);
      home = partition;
    } else if (answer.kind === "expired") {
      if (token !== undefined) expired.push(token);
      home = partition;
    } else if (answer.kind === "not-known") {
      // Of a long-term id no other secret can change that; a temporary one may have had another's token.
      if (!isTemporary) return end({ status: "revoked", reason: "not-active" });
      isDenied = true;
    } else if (answer.kind === "open") {
      open ??= answer.reason;
      if (isHopeless(answer.reason)) break;
    }
  }
  if (wrong.length > 0) return end({ status: "live", reason: "id-active" });
  if (expired.length > 0) return end({ status: "revoked", reason: "expired" });
  if (open !== undefined) return unknown(open);
  if (all.length > mostTries) return unknown("too-many-candidates");
  return unknown(isDenied ? "not-accepted" : "unexpected-answer");
}

/** The secrets, likeliest first; for a temporary id each with the tokens, likeliest together first. */
function candidatesOf(id: Finding, secrets: readonly Finding[], tokens: readonly Finding[]): Candidate[] {
  const ranked = secrets.flatMap((secret): { rank: number; candidate: Candidate }[] => {
    const rank = pairingCost(id, secret);
    if (tokens.length === 0) return [{ rank, candidate: { secret } }];
    return tokens.map((token) => ({ rank: rank + pairingCost(id, token), candidate: { secret, token } }));
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ candidate }) => candidate);
}

/** Asking more will end the same way. */
function isHopeless(reason: string): boolean {
  return reason.startsWith("network: ") || reason === "interrupted" || reason === "timeout" || reason === "throttled";
}

interface Asked {
  readonly answer: Exclude<Answer, { kind: "region-off" }> | { readonly kind: "open"; readonly reason: string };
  readonly partition?: Partition;
  /** The endpoint where it is not AWS's own. */
  readonly url?: string;
}

/** Asks one partition after the other until one knows the id. Only where all of them deny it, it is not known. */
async function askPartitions(
  sts: Sts,
  endpoints: Endpoints,
  credential: Credential,
  home: Partition | undefined,
): Promise<Asked> {
  let open: string | undefined;
  for (const partition of home === undefined ? partitions : [home]) {
    const { answer, url } = await askPartition(sts, endpoints[partition] ?? [], credential);
    if (answer.kind === "open") open ??= answer.reason;
    else if (answer.kind !== "not-known") return { answer, partition, ...(url === undefined ? {} : { url }) };
    if (answer.kind === "open" && answer.reason === "interrupted") break;
  }
  if (open !== undefined) return { answer: { kind: "open", reason: open } };
  const untried = partitions.filter((partition) => (endpoints[partition] ?? []).length === 0);
  if (home === undefined && untried.length > 0)
    return { answer: { kind: "open", reason: `partitions-not-asked: ${untried.join(", ")}` } };
  return { answer: { kind: "not-known" } };
}

async function askPartition(
  sts: Sts,
  list: Endpoints[Partition] & readonly unknown[],
  credential: Credential,
): Promise<{
  readonly answer: Exclude<Answer, { kind: "region-off" }> | { readonly kind: "not-known" };
  readonly url?: string;
}> {
  for (const [at, endpoint] of list.entries()) {
    const answer = await sts.ask(endpoint, credential);
    const isLast = at === list.length - 1;
    const isUnreached =
      answer.kind === "open" && (answer.reason.startsWith("network: ") || answer.reason === "timeout");
    if (!isLast && (answer.kind === "region-off" || isUnreached)) continue;
    if (answer.kind === "region-off") return { answer: { kind: "open", reason: "denied" } };
    return { answer, ...(isPublic(endpoint) ? {} : { url: endpoint.url }) };
  }
  return { answer: { kind: "not-known" } };
}

/** Who it is, by the ARN's shape. */
function principalOf(arn: string): Pick<Verdict, "principal"> {
  const resource = arn.split(":").slice(5).join(":");
  if (resource === "root") return { principal: "root" };
  if (resource.startsWith("user/")) return { principal: "user" };
  if (resource.startsWith("assumed-role/")) return { principal: "assumed-role" };
  return resource.startsWith("federated-user/") ? { principal: "federated-user" } : {};
}

function verdictsOf(
  outcomes: readonly Outcome[],
  secrets: readonly Finding[],
  tokens: readonly Finding[],
  baits: ReadonlySet<Finding>,
  checkedAt: string,
): ReadonlyMap<string, Verdict> {
  const verdicts = new Map<string, Verdict>();
  const say = (finding: Finding, draft: Draft): void => void verdicts.set(finding.fingerprint, { ...draft, checkedAt });
  for (const { id, verdict, live } of outcomes) {
    say(id, verdict);
    if (live) for (const part of [live.secret, live.token]) if (part) say(part, verdict);
  }
  for (const secret of secrets) {
    if (verdicts.has(secret.fingerprint)) continue;
    if (baits.has(secret)) say(secret, { status: "unknown", reason: "canary" });
    else if (secret.secret.length === 0) say(secret, { status: "unknown", reason: "secret-gone" });
    else say(secret, secretVerdict(secret, outcomes));
  }
  for (const token of tokens) {
    if (verdicts.has(token.fingerprint)) continue;
    if (token.secret.length === 0) say(token, { status: "unknown", reason: "secret-gone" });
    else if (outcomes.some(({ expired }) => expired.includes(token)))
      say(token, { status: "revoked", reason: "expired" });
    else say(token, partnersVerdict(token, outcomes));
  }
  return verdicts;
}

/** What is known of a secret that no id lives with. It may belong to an id that is not here, so it is dead only with its own id. */
function secretVerdict(secret: Finding, outcomes: readonly Outcome[]): Draft {
  if (outcomes.some(({ wrong }) => wrong.includes(secret))) return { status: "invalid", reason: "wrong-secret" };
  return partnersVerdict(secret, outcomes);
}

function partnersVerdict(part: Finding, outcomes: readonly Outcome[]): Draft {
  const beside = outcomes.filter(
    ({ id }) =>
      (id.related.includes(part.fingerprint) || part.related.includes(id.fingerprint)) &&
      nearness(id, part).by === "file",
  );
  const [only] = beside;
  if (only === undefined) {
    const first = outcomes
      .map(({ verdict }) => verdict)
      .find(({ status, reason }) => status === "unknown" && isAboutAsking(reason));
    return { status: "unknown", reason: outcomes.length === 0 ? "no-key-id" : (first?.reason ?? "no-live-key-id") };
  }
  if (beside.length === 1 && only.verdict.status === "revoked")
    return { status: "revoked", reason: only.verdict.reason ?? "not-active" };
  if (only.verdict.status === "unknown") return only.verdict;
  return { status: "unknown", reason: "no-live-key-id" };
}

function isAboutAsking(reason: string | undefined): boolean {
  return reason !== undefined && !["canary", "no-secret", "no-session-token", "secret-gone"].includes(reason);
}

async function inParallel<T>(list: readonly T[], most: number, work: (one: T) => Promise<void>): Promise<void> {
  const queue = [...list];
  const worker = async (): Promise<void> => {
    for (let one = queue.shift(); one !== undefined; one = queue.shift()) await work(one);
  };
  await Promise.all(Array.from({ length: Math.min(most, list.length) }, worker));
}
