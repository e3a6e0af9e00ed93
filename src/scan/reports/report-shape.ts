/** Whether the parts of a report that someone sent are of the kinds that reading it relies on: docs/report.schema.json in code. */

type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === "string";
const number: Check = (value) => typeof value === "number";
/** A time that a scan took; no scan takes 30 years, and a date so long ago can't be written. */
const milliseconds: Check = (value) => typeof value === "number" && value >= 0 && value <= 1e12;
const flag: Check = (value) => typeof value === "boolean";
const textOrNull: Check = (value) => value === null || text(value);
/** What an earlier version did not write may be absent. */
const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const list =
  (each: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(each);
const fields =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) =>
    typeof value === "object" &&
    value !== null &&
    Object.entries(checks).every(([name, check]) => check((value as Record<string, unknown>)[name]));

const commit = fields({ oid: text, author: text, email: text, date: text, subject: text });
const unread = fields({ what: text, why: text });
const place = fields({
  path: textOrNull,
  line: number,
  column: number,
  endLine: number,
  endColumn: number,
  source: text,
  blob: maybe(text),
  commit: maybe(text),
  repository: maybe(text),
  decodedFrom: maybe(list(text)),
});
const exposure = fields({
  introduced: list(commit),
  removed: list(commit),
  atHead: flag,
  reachable: flag,
  refs: list(text),
  commits: number,
});

/** The parts of a finding beyond what makes it one. */
export const isSoundFinding: Check = fields({
  places: list(place),
  description: maybe(text),
  note: maybe(text),
  commit: maybe(commit),
  removed: maybe(list(commit)),
  exposure: maybe(exposure),
  related: maybe(list(text)),
  evidence: maybe(fields({ name: maybe(text) })),
  pairing: maybe(list(fields({ with: text, by: text, confidence: text }))),
  aws: maybe(fields({ keyType: text, accountId: maybe(text) })),
  verdict: maybe(
    fields({
      status: text,
      checkedAt: text,
      arn: maybe(text),
      principal: maybe(text),
      accountId: maybe(text),
      reason: maybe(text),
    }),
  ),
  suppressed: maybe(fields({ by: text, reason: text })),
});

/** How a scan went. */
export const isSoundScan: Check = fields({
  mode: text,
  repository: textOrNull,
  notRead: list(unread),
  cut: list(unread),
  accepted: maybe(list(fields({ what: text, why: text, reason: text }))),
  blobs: number,
  bytes: number,
  commits: number,
  durationMs: milliseconds,
  at: maybe(text),
  head: maybe(text),
  remote: maybe(text),
  repositories: maybe(list(fields({ repository: text, at: maybe(text), head: maybe(text), remote: maybe(text) }))),
});

/** What wrote it. */
export const isSoundTool: Check = fields({ name: text, version: text, rulesVersion: text });
