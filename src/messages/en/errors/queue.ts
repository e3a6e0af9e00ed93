/** Errors of audits over a queue, in English. */

import type { QueueErrors } from "../../errors/queue.ts";
import { reason } from "../system-errors.ts";

export const queueErrors: QueueErrors = {
  queueMissing: () => ["the queue is missing", "Name it: --queue redis://HOST:6379."],
  queueNoUrl: () => [
    "--queue is not the address of a Redis or Valkey server",
    "Write it as redis://HOST:PORT, or rediss://USER@HOST:PORT with TLS; put the password into LEAKSCAN_QUEUE_PASSWORD.",
  ],
  queueUnreachable: (where, code) => [
    `the queue at ${where} could not be reached (${reason(code)})`,
    "Check the address, the password and the network.",
  ],
  queueLost: (where, minutes) => [
    `the queue at ${where} has been away for ${minutes} ${minutes === 1 ? "minute" : "minutes"}`,
    "When it is back, run the same command again: it goes on from here.",
  ],
  queueRefused: (where, code) => [
    `the queue at ${where} refuses to take jobs (${code})`,
    "OOM: it is full, so give it more memory. READONLY: name the primary. NOPERM: its user may do too little.",
  ],
  queuePrefixWrong: (value) => [
    `--queue-prefix ${value} is not a prefix`,
    "Use 1 to 64 letters, digits, dots, dashes and underscores.",
  ],
  storageMissing: () => [
    "the place for reports is missing",
    "Name a folder that all machines share, or a bucket: --storage /mnt/leakscan or --storage s3://BUCKET/PREFIX.",
  ],
  storageNoBucket: (value) => [`--storage ${value} names no bucket`, "Write it as s3://BUCKET or s3://BUCKET/PREFIX."],
  storageFailed: (where, code) => [
    `the storage ${where} failed (${reason(code)})`,
    "Check that it exists, and that this machine may read and write it.",
  ],
  sharedRootMissing: (folder) => [
    `${folder} is a folder of this machine, which workers don't see`,
    "Name the folder that all machines share with --shared-root, or list URLs.",
  ],
  notBelowSharedRoot: (folder, root) => [
    `${folder} is not below the shared root ${root}`,
    "Name a folder that holds all repositories with --shared-root.",
  ],
  queuedFileUrl: (url) => [
    `${url} names a file of this machine, which workers don't see`,
    "List its folder, and name the folder that all machines share with --shared-root.",
  ],
  queuedCredentials: (count) => [
    `${count} of the URLs hold credentials, which are never put into a queue`,
    "List the URLs without them, and give the workers their own: a token in the environment, or git's credential helper.",
  ],
  queuedConfigExtends: (file) => [
    `${file} extends other files, which workers don't have`,
    "Put everything into one file for an audit over a queue.",
  ],
  rateWrong: (value) => [
    `--rate ${value} is not a rate`,
    "Write it as 10/s, 60/m or 600/h, for one host as HOST=60/m.",
  ],
  metricsWrong: (value) => [`--metrics ${value} is not a port`, "Give a port, or an address and a port: 0.0.0.0:9464."],
  metricsFailed: (where, code) => [
    `metrics could not be served at ${where} (${reason(code)})`,
    "Choose another port with --metrics.",
  ],
};
