/** What differs between two runs, by kind. */

/** @typedef {import("./golden.d.mts").Golden} Golden */

const kinds = ["new", "gone", "span moved", "confidence changed", "rule changed"];

/**
 * Differences by kind; of files that changed or are in one run only, apart.
 * @param {Golden} before
 * @param {Golden} now
 * @param {{ isSparse?: boolean }} options sparse: files without a finding are left out of the runs
 * @returns {import("./golden.d.mts").Differences}
 */
export function compare(before, now, { isSparse = false } = {}) {
  const differences = { ...Object.fromEntries(kinds.map((kind) => [kind, []])), otherFiles: [] };
  for (const name of new Set([...before.items.keys(), ...now.items.keys()])) {
    const [left, right] = [before.items.get(name), now.items.get(name)];
    const old = left ?? (isSparse ? { ...right, findings: [] } : undefined);
    const current = right ?? (isSparse ? { ...left, findings: [] } : undefined);
    if (old && current && old.digest === current.digest) compareFile(name, old.findings, current.findings, differences);
    else if (old && current) differences.otherFiles.push(`${name}: changed`);
    else if (old) differences.otherFiles.push(`${name}: gone`);
    else differences.otherFiles.push(`${name}: new`);
  }
  return differences;
}

/** How many findings differ in files that both runs scanned alike. */
export function countOf(differences) {
  return kinds.reduce((sum, kind) => sum + differences[kind].length, 0);
}

function compareFile(name, before, now, differences) {
  const isKept = new Set(now);
  const isKnown = new Set(before);
  const old = before.filter((one) => !isKept.has(one)).map(parsed);
  const rest = now.filter((one) => !isKnown.has(one)).map(parsed);
  const pair = (kind, isPair) => {
    for (const one of old.slice()) {
      const at = rest.findIndex((other) => isPair(one, other));
      if (at < 0) continue;
      differences[kind].push(`${name}:${one.text} -> ${rest[at].text}`);
      rest.splice(at, 1);
      old.splice(old.indexOf(one), 1);
    }
  };
  const isAt = (a, b) => a.span === b.span && a.via === b.via;
  pair("confidence changed", (a, b) => isAt(a, b) && a.rule === b.rule);
  pair("rule changed", isAt);
  pair("span moved", (a, b) => a.rule === b.rule && overlap(a, b));
  pair("rule changed", overlap);
  for (const { text } of old) differences.gone.push(`${name}:${text}`);
  for (const { text } of rest) differences.new.push(`${name}:${text}`);
}

function parsed(text) {
  const [span, rule, confidence, ...via] = text.split(" ");
  const [start, end] = span.split("-").map((position) => position.split(":").map(Number));
  return { text, span, rule, confidence, via: via.join(" "), start, end };
}

function overlap(a, b) {
  const isBefore = ([line, column], [otherLine, otherColumn]) =>
    line < otherLine || (line === otherLine && column < otherColumn);
  return isBefore(a.start, b.end) && isBefore(b.start, a.end);
}

/** The differences as text, at most `most` of each kind. */
export function describe(differences, most) {
  return [...kinds, "otherFiles"]
    .filter((kind) => differences[kind].length > 0)
    .map((kind) => {
      const all = differences[kind];
      const title = kind === "otherFiles" ? "files that are not in both runs with the same content" : kind;
      const more = all.length > most ? [`    … ${all.length - most} more (--list ${all.length})`] : [];
      return [
        `  ${title}: ${all.length}${tally(kind, all)}`,
        ...all.slice(0, most).map((one) => `    ${one}`),
        ...more,
      ];
    })
    .flat()
    .join("\n");
}

/** By rule, the most frequent first. */
function tally(kind, all) {
  if (kind === "otherFiles") return "";
  const counts = new Map();
  for (const one of all) {
    const rule = / -> /.test(one)
      ? one.replace(
          /^.*?:\d+:\d+-\S+ (\S+) (\S+).* -> \S+ (\S+) (\S+).*$/,
          kind === "rule changed" ? "$1 -> $3" : "$1 $2 -> $4",
        )
      : one.replace(/^.*:\d+:\d+-\S+ (\S+) (\S+).*$/, "$1 $2");
    counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  const sorted = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 8);
  return ` (${sorted.map(([rule, count]) => `${count} ${rule}`).join(", ")})`;
}
