/** Where the baseline lies that one's own commands write, and entries for it. */

import path from "node:path";
import { UsageError } from "../../core/error.ts";
import type { Finding } from "../../core/finding.ts";
import { checkOf } from "../../core/fingerprint.ts";
import { type GitRepository, git } from "../../git/run.ts";
import type { BaselineEntry } from "../../policy/baseline.ts";
import { baselineName } from "../../policy/file-names.ts";
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
  if (place.repository?.isBare === true && raw.baseline === undefined)
    throw new UsageError(
      "This repository is bare: its baseline is the one that HEAD holds.",
      "Do this in a clone, then commit and push the baseline; or name a file with --baseline.",
    );
  return place;
}

/** Finds it. */
export async function workplaceOf(raw: Pick<RawOptions, "baseline">, context: Context): Promise<Workplace> {
  const repository = await repositoryOf(context);
  const root = repository?.workTree ?? context.cwd;
  const file = raw.baseline === undefined ? path.join(root, baselineName) : path.resolve(context.cwd, raw.baseline);
  return { repository, root, file, fileName: path.relative(context.cwd, file) || file };
}

/** The entry that accepts a finding. The file is public: a secret in the path or in the reason is masked. */
export function entryOf(
  finding: Finding,
  reason: string,
  day: string,
  mask: Masker,
  { author, expires }: Signature = {},
): BaselineEntry {
  const { fingerprint, rule, secret, places, guessable } = finding;
  const path = places[0]?.path ?? null;
  return {
    fingerprint,
    rule,
    masked: secret.masked,
    ...(guessable && { check: checkOf(secret) }),
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
    // Nobody has said who they are.
    return "";
  }
}

/** Today in UTC, or the day that was given. Throws a UsageError where that is none. */
export function dayOf(given: string | undefined, option = "date"): string {
  if (given === undefined) return new Date().toISOString().slice(0, 10);
  if (/^\d{4}-\d\d-\d\d$/.test(given) && !Number.isNaN(Date.parse(given))) return given;
  throw new UsageError(`--${option} ${JSON.stringify(given.slice(0, 40))} is no day.`, "Write it as YYYY-MM-DD.");
}
