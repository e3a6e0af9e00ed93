/** English, for an audit of many repositories. */

import type { AuditMessages, AuditUnreadWord, RepositoryChangeWord, ResolvedReason } from "../audit-catalogue.ts";
import { groupThousands as n, withDetail } from "../phrase.ts";

const why: Readonly<Record<AuditUnreadWord, string>> = {
  "clone-failed": "it could not be fetched",
  "clone-too-large": "its clone is larger than allowed (--max-disk)",
  "not-found": "its host does not know it, or does not show it to this token",
  redirected: "its host redirects to another address, which does not get the credentials: name the new URL",
  "no-access": "its host refuses access",
  "disk-full": "the disk is full",
  time: "it took longer than allowed (--timeout)",
  memory: "it took more memory than allowed (--max-memory)",
  died: "its process died each time",
  "no-report": "its report did not arrive from the worker",
  "not-allowed": "workers may not read it: it is outside their --shared-root",
  "scan-failed": "its scan failed",
  "not-a-repository": "it is no git repository",
  "dubious-ownership": "it belongs to another user, so git does not trust it",
  "git-failed": "git failed",
  "git-missing": "the program git could not be started",
};

const changes: Readonly<Record<Exclude<RepositoryChangeWord, "renamed">, string>> = {
  added: "new in the list",
  "made-private": "made private",
  "made-public": "made public",
  deleted: "deleted, or no longer visible to this token",
  moved: "moved to another owner",
  private: "made private",
  "not-listed": "no longer listed",
};

const resolved: Readonly<Record<ResolvedReason, string>> = {
  "gone-from-head": "gone from HEAD",
  gone: "in no repository any more",
  revoked: "revoked",
  suppressed: "suppressed",
};

function s(count: number, one: string, many: string = `${one}s`): string {
  return `${n(count)} ${count === 1 ? one : many}`;
}

/** English. */
export const auditEn: AuditMessages = {
  language: "en",
  read: (repositories, bytes, time) => `Read ${s(repositories, "repository", "repositories")}, ${bytes}, in ${time}.`,
  secrets: (count, bySeverity, atHead) =>
    `${s(count, "secret")} (${bySeverity.map(([word, number]) => `${n(number)} ${word}`).join(", ")}), ${n(atHead)} at HEAD`,
  nothing: "No secret found.",
  nothingInWhatWasRead: "No secret found in what was read.",
  since: (date, added, gone) => `Since the last audit (${date}): ${n(added)} new, ${n(gone)} resolved.`,
  partial: (left) =>
    `Stopped early: ${s(left, "repository was", "repositories were")} not scanned. Run the same command again to go on.`,
  first: "What to do first",
  newSecrets: "New since the last audit",
  resolvedSecrets: "Resolved since the last audit",
  standsIn: (repositories, atHead) =>
    `in ${s(repositories, "repository", "repositories")}, at HEAD in ${atHead === 0 ? "none" : n(atHead)}`,
  firstSeen: (date) => `since ${date}`,
  owners: (names, more) => `owners: ${names.join(", ")}${more > 0 ? ` and ${n(more)} more` : ""}`,
  more: (count) => `… and ${n(count)} more`,
  unread: (count) => `${s(count, "repository", "repositories")} could not be read:`,
  incomplete: (count) =>
    `${s(count, "repository was", "repositories were")} read only in part: their reports name what is missing.`,
  failedShard: (index, total, why) => `shard ${index} of ${total}: ${why}`,
  cut: (count) => `In ${s(count, "repository", "repositories")} a limit cut something off.`,
  suppressed: (count) => `${s(count, "secret is", "secrets are")} suppressed.`,
  asOf: (date) => `as it was on ${date}`,
  changes: "Repositories that have changed:",
  change: (word, previousName) => (word === "renamed" ? `renamed, it was ${previousName ?? "?"}` : changes[word]),
  resolvedWhy: (word) => resolved[word],
  why: (word) => withDetail(why, word),
  wouldScan: (count) => `Would scan ${s(count, "repository", "repositories")}:`,
};
