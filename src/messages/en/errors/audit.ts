/** Errors of an audit of many repositories, in English. */

import type { AuditErrors } from "../../errors/audit.ts";
import { reason } from "../system-errors.ts";

export const auditErrors: AuditErrors = {
  nothingToAudit: () => ["there is no repository to audit", "Check the names, and what is excluded."],
  auditSubjectUnknown: (what, prefixes) => [
    `there is no ${what}`,
    `Name a folder, a URL, a file that lists both${prefixes === "" ? "" : `, or ${prefixes}`}.`,
  ],
  listNotFound: (name, what) => [
    `${name} has no ${what}, or does not show it to this token`,
    "Check the name and the token's permissions.",
  ],
  listRefused: (name, what, status) => [
    `${name} refuses to list ${what} (${status})`,
    "Check the token in the environment and its permissions.",
  ],
  listFailed: (name, what, status) => [`${name} could not list ${what} (${status})`, "Try again later."],
  listRedirected: (name, host) => [
    `${name} redirects to another host, ${host}, and the token is not for that host`,
    "Check the host's address in the environment.",
  ],
  listUnreachable: (name, host, code) => [
    `${name} at ${host} could not be reached (${reason(code)})`,
    "Check the network and the address.",
  ],
  hostNoUrl: (name) => [
    `the address of ${name} in the environment is not an http or https URL`,
    "Write it as https://host.",
  ],
  listWrongUrl: (name) => [`${name} lists a repository without a valid clone URL`, "Check the host's address."],
  giteaUrlMissing: () => [
    "the address of Gitea is missing",
    "Set GITEA_URL to its address, such as https://git.example.com.",
  ],
  notProcesses: (value) => [`--processes ${value} is not a number of processes`, "Give a whole number from 1 to 256."],
  optionNotASize: (option, value) => [`--${option} ${value} is not a size`, "Give bytes or a size like 20GB."],
  optionNotATime: (option, value) => [
    `--${option} ${value} is not a time`,
    "Give seconds, minutes or hours: 90s, 30m, 2h.",
  ],
  cloneTooLarge: (most) => [`the clone is larger than ${most} bytes`, "Raise the limit with --max-disk."],
  stateInUse: (folder, pid) => [
    `another audit (process ${pid}) is using ${folder}`,
    "Wait until it has ended, or name another folder with --state.",
  ],
  stateInUseElsewhere: (folder, pid, host, lock) => [
    `another audit (process ${pid} on ${host}) is using ${folder}`,
    `If that audit has ended, remove ${lock}.`,
  ],
  stateHoldsOther: (folder) => [
    `${folder} holds files that do not belong to an audit`,
    "Name a folder of its own with --state.",
  ],
  stateOtherVersion: (folder) => [
    `${folder} was written by another version of leakscan`,
    "Name a new folder with --state.",
  ],
  stateUnwritable: (folder, code) => [
    `the audit's state in ${folder} cannot be written (${reason(code)})`,
    "Free some space or check the permissions, then run the same command again: it continues where it stopped.",
  ],
};
