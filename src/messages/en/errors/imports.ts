/** Errors of taking over other scanners' decisions, of triage, and of a baseline that is pruned, in English. */

import type { ImportErrors } from "../../errors/imports.ts";
import { reason } from "../system-errors.ts";

export const importErrors: ImportErrors = {
  mustBeSha1: () => "must be 40 hexadecimal digits",
  importBaseOutside: (where) => [
    `${where}: the file that it extends is not read`,
    "Name a file inside the repository.",
  ],
  importBaseMissing: (where) => [
    `${where}: the file that it extends does not exist`,
    "Name a file inside the repository.",
  ],
  importNoFingerprint: (where) => [
    `${where}: that is no fingerprint`,
    "Write it as commit:file:rule:line, or file:rule:line.",
  ],
  importFlag: (where, flag) => [`${where}: the flag ${flag} has no counterpart`, "Write the expression without it."],
  importConfigExists: (file) => [
    `there is a config already: ${file}`,
    "Move it away to convert, or read the other scanner's files in place with --compat.",
  ],
  importUnknownScanner: (name, meant, names) => [
    `leakscan doesn't read the files of ${name}`,
    meant === undefined ? `Give auto, or one of ${names}.` : `Did you mean ${meant}?`,
  ],
  importNothing: (name) => [
    name === undefined ? "there are no files of another scanner here" : `there are no files of ${name} here`,
    "docs/migrate.md names the files that are read.",
  ],
  configUnwritable: (file, code) => [`${file} cannot be written (${reason(code)})`, "Check the folder's permissions."],
  baselineNotPruned: (file, unread) => [
    `${unread} things could not be read, so it is unknown what ${file} still accepts`,
    "`leakscan history` lists them. In a shallow clone, fetch the rest with `git fetch --unshallow`.",
  ],
  triageNeedsTerminal: () => [
    "triage asks questions and needs a terminal",
    "Run it in a terminal; in a script use `leakscan allow`.",
  ],
};
