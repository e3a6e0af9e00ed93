/** Where the baseline lies that one's own commands write, and entries for it. */

import path from "node:path";
import { UsageError } from "../../core/error.ts";
import { says } from "../../messages/errors.ts";
import type { Finding } from "../../core/finding.ts";
import { checkOf } from "../../core/fingerprint.ts";
import { pairFindings, partsOf } from "../../core/pairs.ts";
import { type GitRepository, git } from "../../git/run.ts";
import type { BaselineEntry } from "../../policy/baseline.ts";
import { baselineName } from "../../policy/file-names.ts";
import { pairOf } from "../../rules/pairs.ts";
import type { Masker } from "../../report/text/masking.ts";
import type { Context } from "../context.ts";
import type { RawOptions } from "../options.ts";
import { repositoryOf } from "../repository-root.ts";

/** The place that is worked in. */
export interface Workplace {
  readonly repository: GitRepository | null;
  /** Top of the working tree, or the current folder. */
  readonly root: string;
  /** The baseline file, absolute. */
  readonly file: string;
  /** The baseline file as the person sees it. */
  readonly fileName: string;
}

/**
 * Finds it, in order to write the baseline.
 * @throws UsageError in a bare repository, whose baseline is HEAD's: a file written there would be read by nobody
 */
export async function writableWorkplaceOf(raw: Pick<RawOptions, "baseline">, context: Context): Promise<Workplace> {
  const place = await workplaceOf(raw, context);
  if (place.repository?.isBare === true && raw.baseline === undefined) throw new UsageError(says("baselineOfBare"));
  return place;
}

/** Finds it. */
export async function workplaceOf(raw: Pick<RawOptions, "baseline">, context: Context): Promise<Workplace> {
  const repository = await repositoryOf(context);
  const root = repository?.workTree ?? context.cwd;
  const file = raw.baseline === undefined ? path.join(root, baselineName) : path.resolve(context.cwd, raw.baseline);
  return { repository, root, file, fileName: path.relative(context.cwd, file) || file };
}

/** Findings of one credential: what an entry is named by, and the other parts that it accepts as well. */
export interface Credential {
  readonly lead: Finding;
  readonly parts: readonly Finding[];
}

/** The findings as credentials: parts that plainly belong together are one, led by the secret. */
export function credentialsOf(findings: readonly Finding[]): readonly Credential[] {
  const paired = pairFindings(findings, pairOf);
  // A guessable part is known by where it stands, so that only an entry of its own can accept it.
  const byFingerprint = new Map(paired.filter(({ guessable }) => !guessable).map((one) => [one.fingerprint, one]));
  const taken = new Set<Finding>();
  const credentials: Credential[] = [];
  for (const one of paired) {
    if (taken.has(one)) continue;
    const others = one.guessable ? [] : partsOf(one, byFingerprint).filter((part) => !taken.has(part));
    const whole = [one, ...others];
    for (const part of whole) taken.add(part);
    const lead = whole.find(isSecret) ?? one;
    credentials.push({ lead, parts: whole.filter((part) => part !== lead) });
  }
  return credentials;
}

/** Whether it is the part that opens something, rather than an id or a token beside it. */
function isSecret({ rule }: Finding): boolean {
  const pair = pairOf(rule);
  return pair !== undefined && pair.as === undefined;
}

/** The entry that accepts a credential. The file is public: a secret in the path or in the reason is masked. */
export function entryOf(
  { lead, parts }: Credential,
  reason: string,
  day: string,
  mask: Masker,
  { author, expires }: Signature = {},
): BaselineEntry {
  const { fingerprint, rule, secret, places, guessable } = lead;
  const path = places[0]?.path ?? null;
  return {
    fingerprint,
    rule,
    masked: secret.masked,
    ...(guessable && { check: checkOf(secret) }),
    ...(parts.length > 0 && { parts: parts.map((part) => part.fingerprint) }),
    path: path === null ? null : mask(path),
    reason: mask(reason),
    ...(author === undefined ? {} : { author: mask(author) }),
    addedAt: day,
    ...(expires === undefined ? {} : { expires }),
  };
}

/** Who accepts, and until when. */
export interface Signature {
  readonly author?: string;
  readonly expires?: string;
}

/**
 * The signature of the person at work: the name that git would put into a commit.
 * @param expires last day on which the entry counts, as it was typed
 * @throws UsageError where that is no day
 */
export async function signatureOf({ repository }: Workplace, expires: string | undefined): Promise<Signature> {
  const name = repository === null ? "" : await userName(repository);
  return {
    ...(name === "" ? {} : { author: name }),
    ...(expires === undefined ? {} : { expires: dayOf(expires, "expires") }),
  };
}

async function userName(repository: GitRepository): Promise<string> {
  try {
    return (await git(repository, ["config", "--get", "user.name"])).toString("utf8").trim();
  } catch {
    // Nobody has said who they are, or there is no git.
    return "";
  }
}

/** Today in UTC, or the day that was given. Throws a UsageError where that is none. */
export function dayOf(given: string | undefined, option = "date"): string {
  if (given === undefined) return new Date().toISOString().slice(0, 10);
  if (/^\d{4}-\d\d-\d\d$/.test(given) && !Number.isNaN(Date.parse(given))) return given;
  throw new UsageError(says("optionNotADay", option, JSON.stringify(given.slice(0, 40))));
}
