/** Errors of settings, reports, live checks, `respond`, the Action's inputs, and of the machine itself, in English. */

import type { ScanErrors } from "../../errors/scan.ts";
import { reason } from "../system-errors.ts";

const again = "Run `leakscan init --my-credentials` again, or with --remove to forget them.";

export const scanErrors: ScanErrors = {
  optionValueUnknown: (option, value, meant, choices) => [
    `--${option} cannot be ${value}`,
    meant === undefined ? `Choose one of ${choices}.` : `Did you mean ${meant}?`,
  ],
  notThreads: (value) => [`--jobs ${value} is not a number of threads`, "Give a whole number from 1 to 256."],
  notASize: (value) => [`--max-size ${value} is not a size`, "Give bytes or a size like 20MB."],
  optionNotADay: (option, value) => [`--${option} ${value} is not a date`, "Write it as YYYY-MM-DD."],
  formatsAndOutputs: (formats, outputs) => [
    `there are ${formats} --format and ${outputs} --output options`,
    "Give one --format for each --output, or none: the file's extension decides. `--output -` is standard output.",
  ],
  outputFailed: (code) => [
    `the report could not be written (${reason(code)})`,
    "Check the program that reads the output.",
  ],
  reportsNone: () => ["there is no report to merge", "Name at least one JSON report."],
  reportsMixed: () => [
    "the reports come from different kinds of scans",
    "Merge reports of one kind: all of history, or all of files.",
  ],
  notAShard: (value, most) => [
    `--shard ${value} is not a shard`,
    `Write it as 2/4, which means the second of four, or as auto. There can be ${most} at most.`,
  ],
  shardVariables: (index, count, most) => [
    `${index} and ${count} do not name a shard`,
    `Set both to whole numbers, the index below the count. There can be ${most} shards at most.`,
  ],
  shardUnknown: () => [
    "--shard auto finds no index and count in the environment",
    "Set LEAKSCAN_SHARD_INDEX (from 0) and LEAKSCAN_SHARD_COUNT. GitLab sets CI_NODE_INDEX and CI_NODE_TOTAL itself, Kubernetes JOB_COMPLETION_INDEX.",
  ],
  shardsMixed: () => [
    "only some of these reports are of shards",
    "Merge all shards of one repository, and no other reports with them.",
  ],
  shardCounts: (counts) => [
    `these shards are of different divisions: into ${counts}`,
    "Scan all shards with the same count, then merge them.",
  ],
  shardTwice: (shards, count) => [
    `there are two reports of the same shard: ${shards} of ${count}`,
    "Name one report for each shard.",
  ],
  shardsMissing: (shards, count) => [
    `some shards are missing: ${shards} of ${count}`,
    "Scan them as well, then merge all of them.",
  ],
  shardsOtherObjects: () => [
    "the shards were scanned from different states of the repository",
    "Something was pushed in between. Scan all shards again, from clones of the same state.",
  ],
  shardsOtherSettings: () => [
    "the shards were scanned with different versions of leakscan, configs or options",
    "Use the same ones for all shards and for `leakscan merge`.",
  ],
  shardsNotHere: () => [
    "this repository is not in the state that the shards were scanned in",
    "Run `leakscan merge` in a clone of that state, or name one with --repository.",
  ],
  reportNotJson: (name) => [`${name} is not a JSON report`, "Create one with --format json."],
  reportNotOurs: (name) => [`${name} is not a leakscan report`, "Create one with --format json."],
  reportVersion: (name, version, known) => [
    `${name} has version ${version}; this leakscan reads version ${known}`,
    "Scan again with this leakscan.",
  ],
  reportDamaged: (name) => [`${name} is damaged: a finding is incomplete`, "Scan again."],
  lineMissing: (name, line) => [`${name} has no line ${line}`, "Write it as FILE:LINE."],
  placeUnreadable: (name) => [`${name} cannot be read`, "Write it as FILE:LINE, or - for standard input."],
  textNotScanned: (name, why) => [`${name ?? "standard input"} could not be scanned (${why})`, "Please report this."],
  ownCredentialsMissing: (file) => [`${file} is missing, so your own credentials cannot be checked`, again],
  ownCredentialsDamaged: (file) => [`${file} is damaged, so your own credentials cannot be checked`, again],
  ownCredentialsVersion: (file, version) => [
    `${file} has version ${version}, so your own credentials cannot be checked`,
    again,
  ],
  ownCredentialsUnreadable: (file, code) => [
    `${file} cannot be read (${reason(code)}), so your own credentials cannot be checked`,
    again,
  ],
  ownCredentialsUnwritable: (file, code) => [
    `${file} cannot be written (${reason(code)})`,
    "Check the folder's permissions, or set XDG_CONFIG_HOME to another folder.",
  ],

  subjectUnreadable: (subject, code) => [
    `${subject} cannot be read (${reason(code)})`,
    "Name a JSON report (leakscan history --format json --output leaks.json) or an AWS access key ID.",
  ],
  replacementsInside: () => [
    "the file of replacements would be inside the repository, and it holds the secrets",
    "Name a file outside, such as ../replacements.txt.",
  ],
  nothingToReplace: () => [
    "there is no secret left to replace",
    "leakscan reads the secrets from the repository again: run this in the repository, before its history is rewritten.",
  ],
  folderExists: (name) => [
    `${name} already exists`,
    "Name another folder with --folder: evidence is never overwritten.",
  ],
  folderUnmakable: (name, code) => [`${name} cannot be created (${reason(code)})`, "Check the path."],

  stsPartition: (name, partitions) => [
    `LEAKSCAN_STS_ENDPOINTS names no known partition: ${name}`,
    `Write <partition>=<URL>, with one of ${partitions}.`,
  ],
  variableNoUrl: (variable) => [`${variable} is not a URL`, "Write it as https://host[:port]."],
  variableNotHttps: (variable) => [
    `${variable} is not an https URL`,
    "Use https; http is allowed only for this machine itself (127.0.0.1).",
  ],
  variableHasCredentials: (variable) => [`${variable} holds credentials`, "Remove them from the URL."],
  proxyNoUrl: () => ["HTTPS_PROXY is not an http or https URL", "Write it as http://host:port."],

  inputValue: (name, value, meant, choices) => [
    `the input ${name} cannot be ${value}`,
    meant === undefined ? `Use one of ${choices}.` : `Did you mean ${meant}?`,
  ],
  inputReports: (line) => [`the input reports cannot be ${line}`, "Write one line for each: `<format>: <file>`."],
  eventUnreadable: () => ["the event that started this workflow cannot be read", "Set the inputs `base` and `head`."],
  reportFolderMissing: (file) => [
    `the folder of the report ${file} does not exist`,
    "Write reports into an existing folder of the workspace, or below RUNNER_TEMP.",
  ],
  reportFolderLink: (file) => [
    `the folder of the report ${file} is a link that leads out of the workspace`,
    "Write reports into a folder of the workspace, or below RUNNER_TEMP.",
  ],

  fixLabel: () => "fix:",
  tooManyFiles: () => ["too many files are open; the scan is not complete", "Raise the limit: ulimit -n 256"],
  outOfMemory: () => ["out of memory; the scan is not complete", "Give it more memory, or use --jobs 1."],
  unexpectedFault: (kind) => [
    `unexpected error (${kind}); the scan is not complete`,
    "Run it again with LEAKSCAN_DEBUG=1 and report the output; secrets in it are masked.",
  ],
};
