/** What the commands print, in English. */

import type { CliMessages } from "../cli-catalogue.ts";
import { credentialKindsEn } from "./credential-kinds.ts";
import { groupThousands } from "../phrase.ts";

/** English. */
export const cliEn: CliMessages = {
  language: "en",

  allow: {
    accepted: (what, path, file) => `${what}${path === null ? "" : ` in ${path}`}: accepted in ${file}`,
    renewed: (what, path, file) =>
      `${what}${path === null ? "" : ` in ${path}`}: already accepted; the new reason is in ${file}`,
    gone: (number) => `${count(number, "finding")} that blocked you last ${number === 1 ? "is" : "are"} gone.`,
    commit: "Commit that file, so that everyone's scans use it.",
  },
  baseline: {
    added: (added, total, file) => `${groupThousands(added)} added; ${file} now has ${groupThousands(total)}.`,
    notFound: (number) =>
      `${count(number, "finding")} of the report ${number === 1 ? "was" : "were"} not found again: weak passwords among them are not accepted, the others are accepted as the report names them.`,
    unread: (number) => `${count(number, "thing")} could not be read; nothing in them is in the baseline.`,
    attributes: ".gitattributes: from now on git merges that file line by line. Commit it as well.",
    stillActive: "Accepting a secret does not disable it: revoke everything that was ever pushed.",
    pruned: (gone, expired, left, file) =>
      `${groupThousands(gone)} gone and ${groupThousands(expired)} expired removed from ${file}; ${groupThousands(left)} left.`,
    notCompared: (number) =>
      `${groupThousands(number)} entries of an earlier version can't be compared; \`leakscan baseline --upgrade\` rewrites them.`,
    accepted: (number, expired, file) =>
      `${groupThousands(number)} accepted in ${file}${expired === 0 ? "" : `, ${groupThousands(expired)} of them expired`}.`,
    noPath: "(no path)",
    until: (day) => `until ${day}`,
    expiredOn: (day) => `expired ${day}`,
    renewed: (number, file) => `${count(number, "entry", "entries")} of ${file} rewritten.`,
    gone: (number) =>
      `${count(number, "entry", "entries")} ${number === 1 ? "matches" : "match"} nothing in this repository any more; ${number === 1 ? "it stays as it is" : "they stay as they are"}.`,
  },
  triage: {
    ask: "What is it?",
    falseAlarm: "A false alarm: accept it, with a reason",
    real: "A real secret: it still counts; don't ask again",
    skip: "Decide later",
    open: "Open it in the editor",
    why: "Why is it safe? The reason stands in the baseline.",
    whyMissing: "Say in a few words why it is safe.",
    message: "in a message",
    more: (number) => `and ${count(number, "other place")}`,
    stopped: (number) => `Stopped. ${count(number, "finding")} left; \`leakscan triage\` goes on from here.`,
    nothing: (real) =>
      real === 0
        ? "Nothing to decide."
        : `Nothing to decide. ${count(real, "real secret")} still ${real === 1 ? "counts" : "count"}: revoke and remove ${real === 1 ? "it" : "them"}.`,
    done: (accepted, real, skipped, file) =>
      `${groupThousands(accepted)} accepted in ${file}, ${groupThousands(real)} real, ${groupThousands(skipped)} left for later. Revoke what is real; commit the baseline.`,
  },
  init: {
    by: (manager) => `Hooks managed by ${manager}:`,
    upToDate: (manager) => `Hooks managed by ${manager}: up to date, nothing to change.`,
    change: (file, what) => `  ${file}: ${what}`,
    leftAlone: (file, todo) => `  ${file}: not changed: ${todo}`,
    ask: "Make these changes?",
    askRemember: "Remember them?",
    yes: /^y(?:es)?$/i,
    unchanged: "Nothing was changed.",
    done: "Done.",
    forgotten: "Forgotten.",
    nothingRemembered: "Nothing was remembered.",
    nothingToRemember: "Found no credential to remember.",
    remembers: (file) => `Your own credentials, stored in ${file} as keyed digests, never as values:`,
    leftOut: "Skipped:",
    kinds: credentialKindsEn,
    whyLeftOut: {
      "too-short": "shorter than 12 characters: its digest would be too easy to guess",
      "too-long": "longer than 3,000 bytes",
      guessable: "not random enough: its digest would be too easy to guess",
      "a-stand-in": "an example or a placeholder",
      "holds-blanks": "contains blanks",
    },
    remembered:
      "Done. Every scan by this user detects them from now on, hooks included. Run this again when one changes; --remove forgets them.",
  },
  verify: {
    nothingToAsk: "the report holds no key that can be checked",
    gone: (number) =>
      `${count(number, "secret")} ${number === 1 ? "is" : "are"} not in the repository any more, so ${number === 1 ? "it" : "they"} could not be checked`,
  },
  explain: {
    nothing: "Nothing here looks like a credential: no name, no form and no nearby word points to a value.",
    stdin: "standard input",
    bytes: (number) => count(number, "byte"),
    evidence: "evidence",
  },
  rules: {
    labels: {
      rule: "rule",
      provider: "provider",
      severity: "severity",
      confidence: "confidence",
      opens: "impact",
      revoke: "revoke",
      looksLike: "looks like",
      reach: "reach",
      example: "example",
    },
    count: (number) => `${groupThousands(number)} rules. \`leakscan rules <id>\` explains one.`,
    lowConfidence: "(low confidence)",
    cut: (why) => `not read to the end: ${why}`,
    tried: (rules, examples, matches) =>
      [
        count(rules, "rule"),
        ...(examples > 0 ? [`${count(examples, "example")} correct`] : []),
        matches === null ? "no text to try them on" : count(matches, "match", "matches"),
      ].join(", ") + ".",
    everywhere: (id) => `${id} is tried on every line: words "near" it, or literal text at its start, make it faster.`,
  },
  config: {
    from: { default: "default", "command line": "command line", environment: "environment" },
    overrides: (value, from) => `; overrides ${value} from ${from}`,
  },
  progress: {
    phase: {
      cloning: "cloning",
      listing: "listing",
      reading: "reading",
      comparing: "comparing",
      tracing: "tracing",
      checking: "checking",
      starting: "starting",
    },
    share: (percent, total) => `${percent}%${total === "" ? "" : ` of ${total}`}`,
    left: (time) => `${time} left`,
    found: (number) => `${number} found`,
    unread: (number) => `${number} unread`,
  },
  worker: {
    started: (processes, where) => `waiting for repositories from ${where}, ${processes} at a time`,
    stopping: (running) => (running === 0 ? "stopping" : `stopping: ${count(running, "scan")} to end first`),
    stopped: (scanned) => `stopped after ${count(scanned, "repository", "repositories")}`,
    disconnected: (where) => `the connection to ${where} is lost; trying again`,
    connected: (where) => `connected to ${where} again`,
    evicts: (where, policy) =>
      `${where} may drop jobs when it is full (maxmemory-policy ${policy}): set it to noeviction`,
    refused: (where, code) => `${where} refuses what is written to it (${code}); trying again`,
    absent: (where) => `no worker takes repositories from ${where}: start one with \`leakscan worker\``,
  },
  written: {
    findings: (number, unread, files) =>
      `${count(number, "finding")}${unread === 0 ? "" : `, ${groupThousands(unread)} not read or cut off`}; report in ${files}`,
    audit: (secrets, unread, files) =>
      `${count(secrets, "secret")}${unread === 0 ? "" : `, ${count(unread, "repository", "repositories")} not read`}; report in ${files}`,
    untrustedComments: (number) =>
      `${count(number, "allow comment")} did not count: the scanned text cannot vouch for itself (--trust-repo-config allows it)`,
  },
};

function count(number: number, one: string, many = `${one}s`): string {
  return `${groupThousands(number)} ${number === 1 ? one : many}`;
}
