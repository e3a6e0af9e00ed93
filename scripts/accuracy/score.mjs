/**
 * What counts as found and as a false alarm, and the sums by source, vendor and rule.
 *
 * A positive is found where a finding that counts by default (medium or high confidence) holds an expected secret: the same
 * text, or one inside the other with the shorter at least 60% of the longer. The finding's text is its decoded value or what
 * stands in the file at its place. Some records expect only a piece of a token, as another scanner's expression cut it: ten
 * characters of an encoded token, a token's header. Whoever opens the file at the finding has that piece before him, so it also
 * counts where it lies whole inside what stands at the place, and that is one unbroken token. Others expect more than the secret: a
 * whole connection string, URL or `user:password`; leakscan's place is the password in it, and that counts. How many are found by
 * their value alone is counted beside it. Where a record does not say the secret, any such finding will do. A negative with any such finding
 * is a false alarm.
 */

/** Least share of the longer text that the shorter must be. */
const leastShare = 0.6;

/**
 * @typedef {{ source: string, rule: string, vendor: string, filename: string | null, text: string, expect: boolean, secret: string | null,
 *   secrets?: string[], kind?: string, weak?: boolean, scope?: "any" | "rule", category?: string }} Sample
 * @typedef {{ value: string, written?: string[], rule: string, confidence: string, note?: string }} Found
 * @typedef {{ sample: Sample, found: Found[], right: boolean, byValue: boolean, nearly: boolean }} Outcome
 */

/** @returns {Outcome} `right`: found, or rightly let pass. `nearly`: found in part, or with low confidence only. */
export function judgeSample(sample, found) {
  const counting = found.filter(({ confidence }) => confidence !== "low");
  if (!sample.expect) return { sample, found, right: counting.length === 0, byValue: false, nearly: false };
  const expected = sample.secrets?.length ? sample.secrets : sample.secret ? [sample.secret] : null;
  const holds = (list, share) =>
    expected === null
      ? list.length > 0
      : list.some(({ value }) => expected.some((secret) => overlaps(value, secret, share)));
  const isWritten = ({ written = [] }) =>
    written.some((text) =>
      expected?.some(
        (secret) => overlaps(text, secret, leastShare) || isPiece(secret, text) || isPasswordIn(secret, text),
      ),
    );
  const byValue = holds(counting, leastShare);
  const right = byValue || counting.some(isWritten);
  return { sample, found, right, byValue, nearly: !right && holds(found, 0) };
}

/** @param {Outcome[]} outcomes */
export function summarise(outcomes) {
  return {
    leastShare,
    all: sums(outcomes),
    bySource: grouped(outcomes, ({ source }) => source),
    byVendor: grouped(outcomes, ({ vendor }) => vendor),
    byRule: grouped(outcomes, ({ source, rule }) => `${source}/${rule}`),
    aws: sums(outcomes.filter(({ sample }) => isAws(sample))),
    creddata: sums(outcomes.filter(({ sample }) => sample.source === "creddata")),
  };
}

/** Whether a record is about AWS, for whatever vendor its source files it. */
export function isAws({ vendor, rule }) {
  return vendor === "aws" || /(^|[^a-z])aws([^a-z]|$)/i.test(rule);
}

function grouped(outcomes, key) {
  const groups = new Map();
  for (const outcome of outcomes) {
    const name = key(outcome.sample);
    groups.set(name, [...(groups.get(name) ?? []), outcome]);
  }
  return Object.fromEntries(
    [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, group]) => [name, sums(group)]),
  );
}

function sums(outcomes) {
  const positives = outcomes.filter(({ sample }) => sample.expect && !sample.weak);
  const weak = outcomes.filter(({ sample }) => sample.expect && sample.weak);
  const negatives = (scope) => outcomes.filter(({ sample }) => !sample.expect && (sample.scope ?? "any") === scope);
  const byRule = groupBy(positives, ruleOf);
  const means = [...byRule.values()].map((list) => share(list).share);
  return {
    positives: share(positives),
    byValue: positives.filter(({ byValue }) => byValue).length,
    meanOverRules: means.length === 0 ? null : means.reduce((a, b) => a + b, 0) / means.length,
    rules: means.length,
    nearly: positives.filter(({ nearly }) => nearly).length,
    weak: share(weak),
    falseAny: wrong(negatives("any")),
    falseRule: wrong(negatives("rule")),
  };
}

function ruleOf({ sample }) {
  return `${sample.source}/${sample.rule}`;
}

function groupBy(list, key) {
  const groups = new Map();
  for (const item of list) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

function share(list) {
  const hit = list.filter(({ right }) => right).length;
  return { of: list.length, hit, share: list.length === 0 ? null : hit / list.length };
}

function wrong(list) {
  const hit = list.filter(({ right }) => !right).length;
  return { of: list.length, hit, share: list.length === 0 ? null : hit / list.length };
}

/** Whether the piece lies inside a text that is one token: no blanks, quotes or brackets. */
function isPiece(piece, text) {
  return /^[\w+/=.~:%-]+$/.test(text) && text.includes(piece);
}

/** Whether the text is the password in a URL with credentials, a connection string or `user:password`. */
function isPasswordIn(whole, text) {
  const at = whole.indexOf(text);
  if (at < 1 || text.length < 4) return false;
  const [before, behind] = [whole.slice(0, at), whole.slice(at + text.length)];
  return (
    (/:\/\/[^/\s]*:$/.test(before) && behind.startsWith("@")) ||
    (/(?:^|;)[^;]*(?:password|pwd|key)\s*=\s*$/i.test(before) && (behind === "" || behind.startsWith(";"))) ||
    (/^[^\s:]+:$/.test(before) && behind === "") ||
    (/password\s*==\s*["']$/i.test(before) && /^["']$/.test(behind))
  );
}

function overlaps(a, b, least) {
  const [left, right] = [a.trim(), b.trim()];
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  return short.length > 0 && long.includes(short) && short.length >= least * long.length;
}
