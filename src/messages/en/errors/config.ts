/** Errors of the config and the baseline, in English. */

import type { ConfigErrors } from "../../errors/config.ts";
import { reason } from "../system-errors.ts";

const install = "Install the repository's packages before the scan, from its lock file: `npm ci`.";
const seeDocs = "docs/config.md lists every key.";
const byFolder = "Name folders instead of single files: test/fixtures/** covers everything below it.";

export const configErrors: ConfigErrors = {
  configNotObject: (name) => [`${name} must hold one object`, seeDocs],
  jsonInvalid: (name) => [
    `${name} is not valid JSON`,
    "No comments, no trailing commas, double quotes; .leakscan.jsonc may hold comments.",
  ],
  jsoncInvalid: (name) => [
    `${name} is not valid JSON`,
    "Put double quotes around keys and strings, and a comma between entries.",
  ],
  textInvalid: (name, language, why) => [`${name} is not valid ${language}: ${why}`, `Fix the ${language}.`],
  faultDuplicate: () => "a key stands there twice",
  faultIndent: () => "the indentation does not fit",
  faultTab: () => "a tab stands where only spaces may",
  faultMissing: () => "a comma, quote or bracket is missing",
  faultUnexpected: () => "something stands here that cannot",
  faultKeyLines: () => "a key cannot go over several lines",
  faultValue: () => "the value is not valid",
  faultEscape: () => "the escape after `\\` is not valid",
  faultAlias: () => "the alias names nothing",
  faultDocuments: () => "there are several documents",
  faultText: () => "the text has no end",
  faultDate: () => "the date or time is not valid",
  faultInItsWords: (words) => `the parser says "${words}"`,
  textTooDeep: (name) => [`${name} is nested too deep`, "Make it flatter."],
  textTooLarge: (name) => [`${name} is larger than 1 MiB`, "Name folders instead of files, or write it as JSON."],
  yamlAliases: (name) => [`${name}: its aliases expand to too much`, "Write the values out."],
  twoConfigs: (one, other) => [`there are two config files: ${one} and ${other}`, "Keep one of them."],
  strictAndConfidence: (where) => [
    `${where}: confidence and strict contradict each other`,
    "strict is the same as confidence low: keep one of the two.",
  ],
  extendsItself: (name, chain) => [`${name} extends itself: ${chain}`, "Remove one of them."],
  extendsTooMany: (name, most) => [`${name}: too many files extend each other`, `At most ${most} in a row.`],
  extendsMissing: (where) => [
    `${where}: the file or package that it extends does not exist`,
    'Name a file as "./policy.json", or a package.',
  ],
  extendsNeither: (where) => [`${where}: this is neither a file nor a package`, 'Name a file as "./policy.json".'],
  extendsOutside: (where) => [
    `${where}: the file that it extends is outside the repository`,
    "Copy it into the repository, or make it a package.",
  ],
  configTooDeep: (name, most) => [`${name} is nested more than ${most} levels deep`, seeDocs],
  configTooManyParts: (name, most) => [`${name} holds more than ${most} objects and lists`, "Make it smaller."],
  configUnknownRule: (name, rule, meant) => [
    `${name}: there is no rule or provider ${rule}`,
    meant === undefined ? "`leakscan rules` lists all rules." : `Did you mean "${meant}"?`,
  ],
  configUnknownKey: (name, key, where, meant, keys) => [
    `${name}: unknown key ${key}${where === undefined ? "" : ` in ${where}`}`,
    meant === undefined ? `Known keys: ${keys}.` : `Did you mean "${meant}"?`,
  ],
  configKeyMissing: (name, where) => [`${name}: ${where} is missing`, seeDocs],
  configWrongValue: (name, where, what) => [`${name}: ${where} ${what}`, seeDocs],
  mustBeText: () => "must be a string",
  mustNotBeEmpty: () => "must not be empty",
  mustBeList: () => "must be a list",
  mustBeTexts: () => "must be a list of strings",
  mustBeRules: () => "must be a list of rules",
  mustBeBoolean: () => "must be true or false",
  mustBeNumber: () => "must be a number",
  mustBeWhole: () => "must be a whole number",
  mustBeNumberOrRange: () => 'must be a number, or a range such as "20-40"',
  mustBeOneOf: (choices) => `must be one of ${choices}`,
  mustBeLike: (example) => `must be ${example}`,
  mustBeGlobOr: (example) => `must be a glob, or ${example}`,
  mustBeSize: () => "must be bytes or a size like 20MB",
  mustBeHttps: () => "must be an https address",
  mustBeId: () => "must be lower-case letters and digits, separated by single dashes",
  mustBePrintable: () => "must be printable ASCII without blanks",
  mustHoldAWord: () => "must hold at least one word",
  mustBeBits: () => "must be between 0 and 8 bits",
  mustHoldOne: () => "must hold at least one entry",
  mustBeCommit: () => "must be a commit ID of at least 7 digits",
  mustBeFingerprint: () => "must be 32 hexadecimal digits",
  mustBeBase: () => "must be a file or package, or a list of them",
  needsOneOf: (keys) => `needs one of ${keys}`,
  targetNeedsRegexes: () => "has a target, but no regexes to apply it to",
  atMostCharacters: (most) => `must have at most ${most} characters`,
  atLeastCharacters: (least) => `must have at least ${least} characters: anything shorter matches everywhere`,
  isWrong: () => "is not valid",

  packageNotInstalled: (name) => [`the config extends ${name}, which is not installed`, install],
  packageNotLocked: (name) => [
    `the config extends ${name}, but the base commit's lock file does not pin its version and content`,
    "Add it to devDependencies with npm, pnpm or Yarn 1, and commit the lock file on the base branch.",
  ],
  packageOfYarn: (name) => [
    `the config extends ${name}, but yarn.lock of Yarn 2 and later pins a digest of an archive that Yarn makes itself, which the installed files cannot be compared with`,
    "Copy the package's config into the repository and extend that file, or install with npm, pnpm or Yarn 1.",
  ],
  packageOfBun: (name, file) => [
    `the config extends ${name}, but Bun keeps no record of what it has installed that could be compared with ${file}`,
    "Copy the package's config into the repository and extend that file, or install with npm, pnpm or Yarn 1.",
  ],
  packageCommitted: (name) => [
    `the config extends ${name}, but node_modules is part of the commit`,
    "Remove node_modules from git.",
  ],
  packageOtherVersion: (name, version, wanted) => [
    `the config extends ${name} ${wanted}, but the installed version is ${version ?? "unknown"}`,
    install,
  ],
  packageOtherContent: (name) => [
    `the config extends ${name}, but the installed package differs from the one that the base commit's lock file pins`,
    install,
  ],

  fileUnreadable: (name, code) => [
    `${name} cannot be read (${reason(code)})`,
    "Check the path and the file's permissions.",
  ],
  policyTooLarge: (name) => [`${name} is larger than 32 MB`, "Make it smaller: name folders instead of files."],
  policyNotAFile: (name, what) => [`${name} is not a file`, `Put the ${what} itself there, or remove it.`],
  optionFileMissing: (option, file) => [`--${option}: there is no ${file}`, "Check the path."],
  optionFileMissingAt: (option, file, commit) => [
    `--${option}: there is no ${file} in commit ${commit}`,
    "For a range, the file is read from the base commit: commit it there, or use --trust-repo-config.",
  ],

  globEmpty: (where) => [`${where} is empty and matches nothing`, "Remove it, or write a glob like test/fixtures/**."],
  globTooLong: (where, most) => [`${where} is longer than ${most} characters`, "Split it into several patterns."],
  globsTooMany: (name, count, most) => [`${name} holds ${count} path patterns; the limit is ${most}`, byFolder],
  globsTooLong: (name, count, most) => [
    `${name} holds ${count} characters of path patterns; the limit is ${most}`,
    byFolder,
  ],
  globsTooCostly: () => [
    "matching the config's path patterns takes too long: too many patterns for the number of paths found",
    "Write fewer patterns: name folders instead of single files.",
  ],
  globWrong: (where, column, what) => `${where}, column ${column}: ${what}`,
  globNeverClosed: (sign) => [`this ${sign} is never closed`, escapeIt(sign)],
  globHasParentheses: (sign) => ["a path pattern cannot have groups in parentheses", escapeIt(sign)],
  globHasQuotes: () => ["a path pattern cannot have quotes", escapeIt('"')],
  globTooNested: (most) => [`braces are nested more than ${most} levels deep`, "Split it into several patterns."],
  globBraceRange: () => [
    "a range in braces goes from one character to another, like {a..f}",
    "Write the alternatives out: {8,9,10}.",
  ],
  globPipe: () => ["| separates nothing outside braces", "Write alternatives as {a,b}, or a literal bar as \\|."],

  baselineConflict: (name) => [
    `${name} holds an unresolved merge conflict`,
    "Delete the lines with conflict markers and keep the lines of both sides, in any order, twice too. The next command that writes the file sorts them.",
  ],
  baselineVersion: (name, version, known) => [
    `${name} has version ${version}; this leakscan reads version ${known}`,
    "Update leakscan, or create the baseline again.",
  ],
  baselineWrong: (name, where) => [
    where === undefined ? `${name} is not a baseline` : `${name} is not a baseline: ${where} is not valid`,
    "Restore it from git, or run `leakscan baseline` again.",
  ],
  fileUnwritable: (name, code) => [
    `${name} cannot be written (${reason(code)})`,
    "Check the folder and its permissions.",
  ],
  baselineOfBare: () => [
    "this repository is bare: its baseline is the one at HEAD",
    "Do this in a clone, then commit and push the baseline; or name a file with --baseline.",
  ],
  noRepositoryForBaseline: () => [
    "there is no git repository here",
    "Scan with `leakscan files --format json --output report.json`, then run `leakscan baseline report.json`.",
  ],

  notAFingerprint: () => [
    "that is not a fingerprint",
    "Copy it from the report: 32 hexadecimal digits, or at least the first 8.",
  ],
  reasonEmpty: () => ["the reason is empty", 'Say briefly why the value is safe: --reason "made up for tests".'],
  reasonIsNone: (reason) => [
    `${JSON.stringify(reason)} is no reason`,
    'Say briefly why the value is safe: --reason "made up for tests".',
  ],
  noFingerprint: () => [
    "no fingerprint is given",
    "Copy one from the report, or accept what was blocked last with --last.",
  ],
  nothingBlocked: () => ["nothing was blocked here", "Name what to accept by its fingerprint, as a report shows it."],
  lastBlockGone: () => [
    "what was blocked last is not staged, in the working tree or in the history any more",
    "There is nothing to accept.",
  ],
  fingerprintUnknown: (fingerprint) => [
    `no secret with the fingerprint ${fingerprint} is staged, in the working tree or in the history`,
    "Copy it from a report of this repository; to accept findings from elsewhere, run `leakscan baseline <report.json>`.",
  ],
  fingerprintAmbiguous: (count, fingerprint) => [
    `${count} findings start with ${fingerprint}`,
    "Give more digits of the fingerprint.",
  ],
};

function escapeIt(sign: string): string {
  return `Write the character itself as \\${sign} (in JSON: ${JSON.stringify(`\\${sign}`).slice(1, -1)}).`;
}
