/** Errors of git, the object store and the commits that are asked for, in English. */

import type { GitErrors } from "../../errors/git.ts";

const fsck = "Run `git fsck` to check the repository.";
const wholeHistory = "Check the name; in CI, fetch the whole history (actions/checkout with `fetch-depth: 0`).";
const installGit = "Install git and put it on the PATH.";
const deepCheckout = "Give actions/checkout `fetch-depth: 0`.";

export const gitErrors: GitErrors = {
  gitMissing: () => ["git could not be started", installGit],
  gitMissingFor: (command) => [`git is not installed, and this needs it (git ${command})`, installGit],
  needsGit: (what) => [`this repository uses ${what}; install git to scan it`, installGit],
  usesIncludedConfig: () => "an included config file",
  usesRefStorage: (name) => `the ref storage "${name}"`,
  usesExtension: (name) => `git's extension "${name}"`,
  usesVariable: (name) => `the environment variable ${name}`,
  usesRevision: (text) => `the revision ${text}`,
  usesSha256Index: () => "an index with SHA-256",
  usesIndex: () => "an index that only git reads whole",
  usesDamagedIndex: () => "a damaged index",
  usesIndexVersion: (version) => `version ${version} of the index`,
  usesConflicts: () => "an index with unresolved conflicts",
  usesSparseIndex: () => "a sparse index",
  usesOtherNames: () => "a file name that is not UTF-8",
  usesSplitIndex: () => "a split index",
  headDetached: () => ["HEAD is not on a branch", "Check out a branch."],
  objectUnreadable: (name) => [`${name} could not be read`, "Fetch the whole history with git."],
  objectDamaged: (name) => [`${name} is damaged`, "Install git and run `git fsck`."],
  gitNoAnswer: (command) => [`git ${command} gave no answer`, fsck],
  gitCutShort: (command) => [`git ${command} stopped before the end of its answer`, fsck],
  gitListedNothing: (command) => [`git ${command} listed nothing`, "Check that git works: `git status`, `git fsck`."],
  gitTooMuchOutput: (command, most) => [
    `git ${command} printed more than ${most} bytes`,
    "Scan a smaller part of the repository.",
  ],
  gitUnexpected: (what) => [
    `git printed something unexpected: ${what}`,
    "Run `git fsck`; if it finds nothing, update git, or report this with the output of `git --version`.",
  ],
  gitFailed: (command, code, signal, line) => {
    const end = signal !== null ? ` (signal ${signal})` : code !== null ? ` (exit code ${code})` : "";
    return [`git ${command} failed${end}${line === "" ? "" : `: ${line}`}`, fsck];
  },
  cloneFailed: (why) => [
    `the repository could not be cloned: ${why}`,
    "Check the URL, the network, and that you have access to the repository.",
  ],
  notAUrl: (text) => `${text} is not a URL`,
  notADirectory: (dir) => [`${dir} is not a directory`, "Give the path of a git repository."],
  notARepository: (dir) => [
    `${dir} is not in a git repository`,
    "Go into a git repository, or scan a directory with `leakscan files`.",
  ],
  dubiousOwnership: (dir, command) => [
    `the repository at ${dir} belongs to another user, so git does not trust it`,
    command,
  ],
  partialClone: () => [
    "this is a partial clone, and objects that the scan needs were never fetched",
    "Fetch them: `git fetch --refetch --no-filter`.",
  ],
  unknownRevision: (revision) => [`the repository has no revision ${revision}`, wholeHistory],
  unknownRevisionSays: (line) => [line, wholeHistory],
  storeFormatUnknown: (name) => [
    `the repository uses the object format "${name}", which this leakscan does not know`,
    "Update leakscan.",
  ],
  tagUnreadable: (oid) => [`the tag object ${oid} could not be read`, fsck],
  shallowInside: (commit) => [
    `this is a shallow clone: its history ends at ${commit}, inside the range`,
    "Fetch the whole history: `git fetch --unshallow`, or actions/checkout with `fetch-depth: 0`.",
  ],
  notARemote: (name) => [`${name} is not the name of a remote`, "`git remote` lists them."],
  notARange: (text) => [`${text} is not a range`, "Write it as <base>..<head>, for example origin/main..HEAD."],
  hookInputUnexpected: (hook) => [
    `the ${hook} hook got input that git would not write`,
    `Call \`leakscan hook ${hook}\` from git's ${hook} hook, and pass on its standard input.`,
  ],

  couldNotFetch: (what, why) => `${what}, and it could not be fetched (${why})`,
  commitNotCheckedOut: (commit) => [`the commit ${commit} is not in this checkout`, deepCheckout],
  baseNotCheckedOut: () => ["the commit that the change is based on is not in this checkout", deepCheckout],
  checkoutShallow: () => ["the checkout is shallow", deepCheckout],
  checkoutShallowInside: () => ["the checkout is shallow: its history ends inside the change", deepCheckout],
  noCheckout: (cause) => [cause, "Put `uses: actions/checkout` before this step, and check the input `path`."],
};
