/**
 * What the engine knows of a value that only its name gives away, and how that becomes confidence. The engine sees bytes alone; policy
 * knows the path as well and decides. The thresholds stand here, once.
 */

import type { Confidence } from "./severity.ts";

/** What a value under a name was judged by. */
export interface Judged {
  /** Log-odds that it is a secret, in {@link scoreUnit}s. */
  readonly score: number;
  /** A password that a person made up, mostly of words. */
  readonly weak: boolean;
  /** A password of which the syntax leaves no doubt that it is the value: in quotes, in a connection string, behind an option. */
  readonly plain: boolean;
  /** It stands for a value that is put in later: `changeme`, `your-password`. */
  readonly standIn: boolean;
  /** It is one of the pairs of a connection string. */
  readonly connection: boolean;
  /** A weak password that anyone would try first, or a word that the name or the account says again: `postgres`, `admin`. */
  readonly common: boolean;
}

/** What scores count in: so many are one unit of log-odds. At 0 a value is as likely real as not. */
export const scoreUnit = 256;

/**
 * Scores from which a value under a name is reported, chosen on repositories that the model was not trained on (docs/judge.md). None
 * is of high confidence by its name alone: that is for forms which prove themselves.
 */
export const thresholds: {
  /** At least 85 of 100 are real. */
  readonly medium: number;
  /** Reported with --strict alone. */
  readonly low: number;
  /** The same for passwords that stand plainly: weak ones are always found. */
  readonly plain: number;
  /** From here a weak password counts where it is likely in use: the judge is sure that it is a password. */
  readonly weak: number;
} = { medium: 0, low: Math.round(-1.2 * scoreUnit), plain: -3 * scoreUnit, weak: scoreUnit / 4 };

/** The most that the kind of file adds to a score: what can't reach {@link thresholds} even so is no match. */
export const mostForFile: number = 1 * scoreUnit;

/** What the kind of file says of a value under a name. */
export interface FileTerms {
  /** Added to the score, in {@link scoreUnit}s; at most {@link mostForFile}. */
  readonly term: number;
  /**
   * Whether a weak password in such a file opens something: it does in env files, compose files and manifests, likely in code,
   * settings, tests and manuals; sample configs and translations make theirs up.
   */
  readonly inUse: "yes" | "likely" | "no";
  /** Whether such a file is code, in which a word without quotes is most likely a variable. */
  readonly isCode: boolean;
}

/**
 * The confidence in a value under a name, for the kind of file it stands in; undefined where it is not reported at all. A file of no
 * special kind is code.
 */
export function confidenceOf(judged: Judged, file?: FileTerms): Confidence | undefined {
  const { weak, standIn, connection, common } = judged;
  const term = file?.term ?? 0;
  let total = judged.score + term;
  if (judged.plain && judged.score >= thresholds.plain && term > thresholds.plain)
    total = Math.max(total, thresholds.low);
  if (total < thresholds.low) return undefined;
  if (standIn) return "low";
  if (weak) {
    const inUse = connection ? "yes" : (file?.inUse ?? "likely");
    // A word without quotes is a variable in code, and a value in settings.
    const mayBeCode = (file?.isCode ?? true) && !judged.plain;
    if (inUse === "likely") return common || mayBeCode || total < thresholds.weak ? "low" : "medium";
    return inUse === "yes" ? "medium" : "low";
  }
  return total < thresholds.medium && !connection ? "low" : "medium";
}
