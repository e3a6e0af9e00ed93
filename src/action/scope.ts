/**
 * What an event asks to be scanned, from the event's own ids: nothing here looks at a repository or calls an API, so a pull request
 * of any length is meant whole. Which of it is in the checkout, and how the rest gets there, is for fetch-missing-history.ts to see to.
 */

import { type ActionEvent, isZero, type Push } from "./event.ts";

/** What is to be scanned; `nothing` where a branch or tag was deleted. */
export type Scope =
  | { readonly kind: "range"; readonly range: WantedRange }
  | { readonly kind: "history" }
  | { readonly kind: "nothing" };

/** The commits that can be reached from the head and not from the base, as they are to be looked for. */
export interface WantedRange {
  /** An object id or a revision; an annotated tag's own message is scanned too. */
  readonly head: string;
  /** To be tried in this order; the last one must be there. */
  readonly bases: readonly WantedBase[];
  /** A commit whose first parent (`merge`) is a newer state of the base than the event's own id. */
  readonly merge: string | null;
  /** How many commits the event counts; 0 where it does not say. Only a hint of how deep to fetch. */
  readonly commits: number;
}

/** From where on: a commit, what a branch of the remote holds, or the very beginning. */
export type WantedBase =
  | { readonly kind: "commit"; readonly revision: string; readonly widened: null }
  | { readonly kind: "branch"; readonly name: string; readonly widened: Widened }
  | { readonly kind: "root"; readonly widened: Widened };

/** Why more is scanned than the event's own commits. */
export type Widened = "before-is-gone" | "new-branch" | "no-base";

/** Finds the scope: what the inputs say before what the event says. */
export function scopeOf(event: ActionEvent, base: string | null, head: string | null): Scope {
  const { pullRequest, mergeGroup, push } = event;
  const proposed = pullRequest ?? mergeGroup;
  const commits = pullRequest?.commits ?? push?.commits ?? 0;
  const pushed = push === null || isZero(push.after) ? null : push.after;
  const top = head ?? proposed?.head ?? pushed ?? "HEAD";
  if (base !== null) return range(top, [{ kind: "commit", revision: base, widened: null }], commits);
  if (proposed !== null) {
    const bases = [{ kind: "commit", revision: proposed.base, widened: null }] as const;
    return range(top, bases, commits, event.name === "pull_request" && head === null ? event.sha : null);
  }
  if (push !== null) {
    if (pushed === null && head === null) return { kind: "nothing" };
    return range(top, basesOf(push, event.defaultBranch), commits);
  }
  return head === null ? { kind: "history" } : range(top, [{ kind: "root", widened: "no-base" }], commits);
}

/**
 * A push of a new branch or tag has no commit before, and after a forced one that commit may be gone: then all is scanned that the
 * default branch has not, and of the default branch itself everything. More, never less.
 */
function basesOf({ before, ref }: Push, defaultBranch: string | null): readonly WantedBase[] {
  const widened = isZero(before) ? "new-branch" : "before-is-gone";
  const bases: WantedBase[] = [];
  if (!isZero(before)) bases.push({ kind: "commit", revision: before, widened: null });
  if (defaultBranch !== null && ref !== `refs/heads/${defaultBranch}`)
    bases.push({ kind: "branch", name: defaultBranch, widened });
  return [...bases, { kind: "root", widened }];
}

function range(
  head: string,
  bases: readonly WantedBase[],
  commits: number,
  merge: string | null = null,
): Extract<Scope, { kind: "range" }> {
  return { kind: "range", range: { head, bases, merge, commits } };
}
