/** English. The other languages are translated from this one. */

import type { OpensWord, RevokeWord } from "../../core/explanation.ts";
import type { MatchNote } from "../../core/match.ts";
import type { OwnReasonWord } from "../../core/own-reason.ts";
import type { Messages, ReadCounts, Stopped, UnreadWord, VerdictWord } from "../report-catalogue.ts";
import { groupThousands, lookUp, ownReasonText, withDetail } from "../phrase.ts";
import { placeholderReason } from "../../core/placeholder-reason.ts";
import { systemErrors } from "./system-errors.ts";

const opens: Readonly<Record<OpensWord, string>> = {
  "cloud-account": "Anyone with it can use your cloud account: read its data, start servers, run up its bill.",
  "half-of-pair": "It identifies a key. Together with the key's secret, it gives access to the account.",
  "temporary-access": "Until it expires, anyone with it can act as its owner.",
  database: "Anyone with it can read and change your database.",
  storage: "Anyone with it can read and change the files that are stored there.",
  "source-code": "Anyone with it can read your private code, and may be able to change it.",
  packages: "Anyone with it can publish packages in your name, and everyone who installs them is affected.",
  deployment: "Anyone with it can change what runs on your servers.",
  payments: "Anyone with it can see your customers' payments, and may be able to move money.",
  messaging: "Anyone with it can send messages in your name, and may be able to read yours.",
  email: "Anyone with it can send email in your name.",
  ai: "Anyone with it can use the AI service at your expense, and may see what you sent to it.",
  monitoring: "Anyone with it can read your logs and metrics, and learn how your systems work from them.",
  identity: "Anyone with it can sign in as your users, or as an administrator.",
  server: "Anyone with it can sign in to your servers.",
  "private-key": "Anyone with it can sign, decrypt or sign in as its owner.",
  webhook: "Anyone with it can post there in your name.",
  service: "Anyone with it can use the service in your name.",
  account: "Anyone with it can sign in with it.",
  "webhook-signing": "Anyone with it can send your server events that look genuine.",
  "test-account": "It opens a test account: no real money, but its test data and settings.",
  unknown: "Anyone with it can do what its owner can.",
};

const revoke: Readonly<Record<RevokeWord, string>> = {
  "aws-key": "Make a new key, deactivate this one in IAM, see in CloudTrail what it was used for, then delete it.",
  "aws-temporary": "Revoke the role's active sessions in IAM; it expires by itself within 36 hours.",
  "aws-pair": "Revoke the secret access key that belongs to it.",
  "vendor-page": "Revoke it on the vendor's page and make a new one.",
  "change-password": "Change the password, and end the sessions that were opened with it.",
  "new-key-pair": "Make a new key pair; take the old public key, or its certificate, out of everything that trusts it.",
  "rotate-webhook": "Delete the webhook and make a new one.",
  "entra-sessions": "Revoke the user's sessions (`revokeSignInSessions`), and change the password.",
  "vault-token": "Revoke it with `vault token revoke`.",
  "ends-with-job": "It expires with its job: cancel the job if it is still running.",
  "session-cookie": "End the session, or change the secret that signs the cookies.",
  "session-token": "End its session. If it does not expire soon, change the key that signed it.",
  "smtp-password": "Delete the IAM user's access key that this password was made from, and make new SMTP credentials.",
  "swarm-token":
    "Rotate it with `docker swarm join-token --rotate worker` (or manager), an unlock key with `docker swarm unlock-key --rotate`.",
  "unsigned-token":
    "Look for its signature, perhaps on the next line. Without one it opens nothing, but it may name people.",
  rotate: "Make a new one, put it in place, then make this one invalid.",
};

const unread: Readonly<Record<UnreadWord, string>> = {
  ...systemErrors,
  "alternate-missing": "the object store that it refers to (alternates) is missing",
  "alternates-too-deep": "too many nested alternates",
  "base-damaged": "the object that it is stored against is damaged",
  "base-too-large": "the object that it is stored against is larger than the limit",
  "checksum-mismatch": "its checksum is wrong: the object is damaged",
  "corrupt-delta": "the object is damaged",
  "corrupt-gzip": "the gzip data is damaged",
  "corrupt-header": "the object is damaged",
  "corrupt-index": "a pack's index is damaged",
  "corrupt-object": "the object is damaged",
  "corrupt-tar": "the tar archive is damaged",
  "corrupt-zip": "the zip archive is damaged",
  "corrupt-zlib": "the compressed data is damaged",
  "corrupt-zstd": "the zstd data is damaged",
  "decoded-size": "so much encoded data that the rest was left out",
  "decoding-depth": "encoded too many times over",
  "delta-cycle": "the pack is damaged: objects are stored against each other in a circle",
  depth: "archives inside archives, too deep",
  "encrypted-zip": "the archive is encrypted",
  "git-failed": "git failed",
  "global-ignore-rules":
    "git is not installed, so the ignore rules of your own git config were not read: what they ignore was scanned too",
  interrupted: "the scan was interrupted",
  "lfs-pointer": "its content is in Git LFS and not in this repository",
  "match-too-long": "a match of a custom rule is longer than 1,000 bytes and was left out",
  "matches-per-blob": "so many matches that the rest was left out",
  "missing-base": "the object that it is stored against is missing",
  "missing-index": "a pack has no index",
  "missing-object": "the object is missing (a partial or damaged clone)",
  "missing-pack": "a pack is missing",
  "not-a-file": "neither a file nor a directory",
  "old-entries":
    "written by an earlier version: too many findings to compare with it, so they count; run `leakscan baseline --upgrade`",
  "pack-without-index": "a pack has no index (git is still writing it, or was stopped)",
  "parent-not-read": "what a parent commit already held is not known: all of it counts as new",
  ratio: "it unpacks to far more than its size: a decompression bomb?",
  reflog: "the reflog cannot be read",
  "scan-failed": "leakscan failed on it (please report this)",
  "shard-failed": "no worker could read this part of the history",
  shallow: "the history ends here: this clone is a shallow one",
  "slow-ignore-rules": "its .gitignore takes git too long: read without regard to it, ignored files too",
  submodule: "a submodule is a repository of its own",
  time: "it took too long",
  "too-large": "larger than the limit (--max-size)",
  "too-many-entries": "the archive has too many entries",
  "too-many-paths": "too many paths to name them all",
  truncated: "it ends too early",
  "unexpected-output": "git answered something unexpected",
  "unknown-version": "its format is newer than leakscan",
  unreadable: "it could not be read",
  "unsupported-compression": "compressed in a way that leakscan does not know",
  "worker-failed": "a worker died while it was reading",
};

const notes: Readonly<Record<MatchNote | "file-kind", string>> = {
  "checksum-wrong": "its checksum is wrong: mistyped, or made up",
  example: "an example from documentation, or made up: it opens nothing",
  "file-kind": "the kind of file changed its confidence",
  "looks-made-up": "it looks written by hand, not random: most likely made up",
  "own-credential": "one of your own credentials, which `leakscan init --my-credentials` remembers",
  "passphrase-protected": "it is encrypted: worthless without its passphrase",
  "published-by-vendor": "its vendor publishes it in its own samples: known to all",
  "shown-as-sample": "its name says that it is shown as a sample",
};

const reasons: Readonly<Record<OwnReasonWord, (about: string) => string>> = {
  "allowed-in": (about) => `accepted in ${about}`,
  "audited-in": (about) => `audited as no secret in ${about}`,
  "comment-for": (about) => `a comment for ${about}`,
  "confidence-below": (about) => `below ${about} confidence`,
  "from-report": () => "accepted from a report",
  "known-at-baseline": () => "known when the baseline was created",
  "path-ignored": () => "path ignored in the config",
  "rule-off": (about) => `rule ${about} is switched off`,
  "strict-off": () => "strict is switched off",
  "weak-off": () => "weak passwords are switched off",
  "surest-ignored": () => "the config ignores the places where it was surest",
};

const verdictReasons: Readonly<Record<VerdictWord, string>> = {
  "account-not-ready": "the key is genuine, but its account is not open for this service or is suspended",
  canary: "not asked: the account hands out honeytokens, and using one raises an alarm",
  clock: "STS says that this machine's clock is wrong",
  "custom-endpoint": "according to an endpoint of your choice",
  denied: "access denied by policy; status unknown",
  expired: "it was genuine and has expired",
  "id-active": "the key id is active, but none of the secrets found belongs to it",
  interrupted: "interrupted before it was checked",
  network: "STS could not be reached",
  "no-key-id": "no key id was found that it could belong to",
  "no-live-key-id": "it doesn't work with any key ID found; it may belong to another",
  "no-secret": "no secret was found that it could be asked with",
  "no-session-token": "a temporary key cannot be asked about without its session token",
  "not-accepted": "not accepted with any session token found; it may need another one",
  "not-active": "the key ID is not active in any AWS partition: deactivated, deleted or never real",
  "partitions-not-asked": "not known where it was asked, but not every partition of AWS was asked",
  refused: "the vendor refuses it: revoked, expired or never real",
  "secret-gone": "it could not be read again: it is gone from the repository",
  "server-error": "STS failed",
  throttled: "STS refused: too many requests",
  timeout: "STS did not answer in time",
  "too-many-candidates": "too many secrets to try them all",
  "unexpected-answer": "the answer was not STS's: a proxy or a portal?",
  "vendor-unclear": "the vendor's answer does not say",
  "vendor-unreachable": "the vendor could not be reached",
  "wrong-secret": "not the secret of the active key id that it was tried with; it may belong to another key",
};

const keyTypes: Readonly<Record<string, string>> = {
  "long-term": "long-term key",
  temporary: "temporary key",
  bearer: "bearer token",
  "service-specific": "service-specific credential",
};

/** English. */
export const en: Messages = {
  language: "en",

  severity: { critical: "critical", high: "high", medium: "medium", low: "low" },
  confidence: { high: "certain", medium: "likely", low: "unsure" },
  verdict: { live: "active", revoked: "revoked", invalid: "invalid", unknown: "not known" },
  suppressedBy: { baseline: "baseline", comment: "comment", config: "config" },
  label: {
    where: "where",
    introduced: "introduced",
    removed: "removed",
    now: "now",
    fingerprint: "fingerprint",
    verdict: "checked",
    account: "account",
    belongsTo: "belongs to",
    note: "note",
    severity: "severity",
    confidence: "confidence",
    secret: "secret",
    reason: "reason",
    notRead: "not read",
    cut: "cut off",
  },

  number: groupThousands,
  title: (english) => english,
  opens: (word) => lookUp(opens, word),
  revoke: (word) => lookUp(revoke, word),
  unread: (why) => withDetail(unread, why),
  reason: (reason) => ownReasonText(reasons, reason),
  note: (word) => withDetail(notes, word),
  verdictReason: (word) => withDetail(verdictReasons, word),
  keyType: (word) => lookUp(keyTypes, word),

  place: {
    commitMessage: (oid, line) => `${oid ? `the message of commit ${oid}` : "the commit message"}, line ${line}`,
    tagMessage: (oid, line) => `${oid ? `the message of tag ${oid}` : "a tag's message"}, line ${line}`,
    gitNote: (oid, line) => `${oid ? `the git note ${oid}` : "a git note"}, line ${line}`,
    object: (oid, line) => `${oid ? `the git object ${oid}` : "a git object"}, line ${line}`,
    fileName: (path) => `the file name ${path}`,
    refName: "the name of a branch or tag",
    stdin: (line) => `standard input, line ${line}`,
  },
  andMorePlaces: (first, more) => (more === 0 ? first : `${first} and ${count(more, "more place")}`),
  andMoreCommits: (first, more) => (more === 0 ? first : `${first} (and ${count(more, "more commit")})`),
  list: (names, more) => [...names, ...(more > 0 ? [`${groupThousands(more)} more`] : [])].join(", "),

  blocked: {
    headline: (title, place, more, what) =>
      `${stopped[what]}: ${title} in ${place}${more > 0 ? ` (and ${groupThousands(more)} more)` : ""}`,
    unread: (number, what) =>
      `${stopped[what]}: ${count(number, "thing")} could not be read, so it is not known what ${number === 1 ? "it holds" : "they hold"}`,
    more: (number, command) => `And ${groupThousands(number)} more; \`${command}\` lists them all.`,
    fromEnvironment: "Read it from the environment or a secret manager instead:",
    ignoreEnvFile: "An env file belongs in .gitignore, not in git:",
    takeOut: "Take it out",
    editFile: "Remove the value from the file, then stage it again:",
    editFileThen: "Remove the values from the files, then stage them again:",
    leaveOut: "Or leave the whole file out of this commit; it stays on your disk as it is:",
    leaveOutThen: "Or leave these files out of this commit; they stay on your disk as they are:",
    editMessage: "Write the commit message again, without the value:",
    editLastCommit: "In the last commit: remove the value, stage the file, then rewrite the commit:",
    editOlderCommits:
      "In an older one: mark it with `edit`, do the same there, and continue with `git rebase --continue`:",
    editTag: "Where a tag's message holds it: create the tag again, without the value:",
    renameFile: "The name of a file holds the value: rename the file with git mv.",
    falseAlarm: "A false alarm?",
    falseAlarmReceived:
      "This server uses the baseline that its default branch already has. Bring the entry there first, in a push of its own:",
    falseAlarmReason: placeholderReason.en,
    orComment: (place) =>
      place === undefined
        ? "Or write a comment on its line, or on the line above:"
        : `Or write a comment at ${place}, or on the line above:`,
    teamHelp: "Your team's advice",
    alreadyPushed: "Already pushed, or sent to anyone?",
    alreadyPushedThen: "Then it is no longer a secret. Revoke it first, step by step:",
    retry: (what) => `Fix the problem and ${what === "push" ? "push" : what === "commit" ? "commit" : "scan"} again.`,
    acceptUnread: (file) => `If it is known and harmless, name it under "acceptUnread" in ${file}.`,
  },

  found: {
    headline: (number, read, repository, atHead) => {
      const still =
        atHead === undefined
          ? ""
          : atHead === 0
            ? ", none of them at HEAD any more"
            : `, ${groupThousands(atHead)} still at HEAD`;
      return `${count(number, "secret")} found in ${scope(read, repository)}${still}`;
    },
    nothing: (read) => `nothing found in ${read}`,
    nothingInWhatWasRead: (read, notRead, cut) => {
      const lacks = [
        ...(notRead > 0 ? [`${count(notRead, "thing")} could not be read`] : []),
        ...(cut > 0 ? [`${count(cut, "thing")} ${cut === 1 ? "was" : "were"} cut off`] : []),
      ];
      return `nothing found in what was read (${read}), but ${lacks.join(" and ")}`;
    },
    read: (counts) => readOf(counts),
    atHead: "still at HEAD",
    onlyInHistory: "gone from HEAD, still in history",
    unreachable: "on no branch or tag, but still stored in this repository",
    inCommits: (number) => count(number, "commit"),
    more: (number) => `And ${groupThousands(number)} more, by kind:`,
    showAll: (flags) => `To see all of them, scan again with ${flags}`,
    listAll: (all, page) =>
      `To list all of them here, scan again with ${all}; for a page with search, filters and a time line, with ${page}.`,
    historyKeeps:
      "Deleting the line is not enough. History keeps every one of these, and so does every clone and fork. Anything already pushed is compromised: revoke it first, then clean up.",
    firstHour: (file, flags) => `The first hour after a leak, step by step (for ${file}, scan again with ${flags}):`,
    notPushedYet:
      "Not pushed yet? A new commit that deletes the line does not help: change the commit that brought it.",
    falseAlarm: "A false alarm?",
    ifShared: "If it was ever pushed or sent to anyone, it is no longer a secret: revoke it first.",
    examples: (number, where) =>
      `${count(number, "made-up or documented credential")} seen (${where}): ${number === 1 ? "it opens" : "they open"} nothing, so ${number === 1 ? "it does" : "they do"} not count`,
    otherScanner: (title, file) =>
      `${file} of ${title} doesn't count here: --compat reads it in place, \`leakscan init --from auto\` converts it`,
    canary: "an account known for honeytokens: trying this key sets off an alarm",
    liveRoot: (account) =>
      `a ROOT key of AWS account ${account} is ACTIVE: anyone with it controls the whole account. Act now.`,
    rootKey: "ROOT KEY",
    account: (id) => `AWS account ${id}`,
    verdictAt: (verdict, date) => `${verdict} (${date})`,
    fact: (fact, detail) => `${fact}: ${detail}`,
    repositories: (number) => `${groupThousands(number)} repositories`,
  },

  scope: {
    suppressed: (by) => {
      const total = by.reduce((sum, [, number]) => sum + number, 0);
      const words = { baseline: "by the baseline", comment: "by comments", config: "by the config" };
      return `${groupThousands(total)} suppressed: ${by.map(([kind, number]) => `${groupThousands(number)} ${words[kind]}`).join(", ")}.`;
    },
    unsure: (number, weak) => {
      const these =
        weak === 0
          ? ""
          : weak < number
            ? `, ${groupThousands(weak)} of them ${weak === 1 ? "a weak password" : "weak passwords"}`
            : number === 1
              ? ", a weak password"
              : ", all of them weak passwords";
      return `${count(number, "low-confidence finding")} hidden${these} (--strict shows ${number === 1 ? "it" : "them"}).`;
    },
    notRead: (number) => `Could not be read (${groupThousands(number)}):`,
    cut: (number) => `Not read to the end (${groupThousands(number)}):`,
    accepted: (number) => `${count(number, "thing")} not read, as the config accepts.`,
    shard: (index, total) =>
      `This is shard ${index} of ${total}: join the JSON reports of all shards with \`leakscan merge\`.`,
    more: (number) => `and ${groupThousands(number)} more`,
    closing: (number, bySeverity, read, seconds) =>
      `${count(number, "secret")}: ${bySeverity.map(([severity, each]) => `${groupThousands(each)} ${severity}`).join(", ")}. Read ${read} in ${seconds} s.`,
  },

  page: {
    heading: "leakscan report",
    result: (title, masked) => `${title} (${masked}) was found. Treat it as leaked: revoke it before you remove it.`,
    repositoryRoot: "The root of the repository.",
    opensHeading: "What it opens",
    revokeHeading: "How to revoke it",
    suppressedHeading: "Suppressed",
    leftOut: (number, limit) =>
      `${count(number, "result")} left out: this report holds at most ${groupThousands(limit)}.`,
    placesLeftOut: (findings, limit) =>
      `${count(findings, "result")} stood in more places than are listed: at most ${groupThousands(limit)} places a result are.`,
    tooLarge: (number) => `${count(number, "result")} left out to keep this file below the size that GitHub accepts.`,
    notAllShown: (shown, number) =>
      `GitHub shows the ${groupThousands(shown)} worst of these ${groupThousands(number)} results.`,
  },
};

const stopped: Readonly<Record<Stopped, string>> = {
  commit: "commit blocked",
  push: "push blocked",
  staged: "staged",
};

function count(number: number, noun: string): string {
  return `${groupThousands(number)} ${noun}${number === 1 ? "" : "s"}`;
}

function scope({ mode, commits }: ReadCounts, repository: string | null): string {
  if (mode === "stdin") return "standard input";
  if (mode === "staged") return "what is staged";
  if (mode === "message") return "the commit message";
  const name = repository ?? "the repository";
  if (mode === "history") return `the history of ${name}`;
  if (mode === "range") return `${count(commits, "commit")} of ${name}`;
  return repository ?? "the files";
}

function readOf({ mode, blobs, commits }: ReadCounts): string {
  if (mode === "stdin") return "standard input";
  if (mode === "message") return "the commit message";
  if (mode === "files") return count(blobs, "file");
  if (mode === "staged") return count(blobs, "staged file");
  return `${count(blobs, "blob")}, ${count(commits, "commit")}`;
}
