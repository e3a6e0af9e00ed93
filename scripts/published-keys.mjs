/**
 * Writes src/rules/published.ts: digests of the credentials that vendors publish in their own repositories, by vendor. Prints how many
 * are of which rule; a rule that is new there has to name the list in its own file.
 *
 *     node scripts/published-keys.mjs REPOSITORIES REPORTS [VENDOR ...]            writes it: all vendors, or these
 *     node scripts/published-keys.mjs REPOSITORIES REPORTS [VENDOR ...] --check    compares with it what it would write
 *
 * REPOSITORIES holds those of scripts/published/repositories.txt, each as OWNER+NAME/repo, bare or with a .git inside; one that is
 * missing is an error. REPORTS, outside of this repository since it holds what was found in full, gets a report of each history; one
 * that is there already is not made again. What was committed after the day that the list names does not count, so that the same
 * list gives the same digests on any machine and any day.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { bundled } from "./accuracy/detect.mjs";

const { values, positionals } = parseArgs({
  options: { check: { type: "boolean", default: false } },
  allowPositionals: true,
});
const [repositories, reports, ...asked] = positionals;
const root = fileURLToPath(new URL("..", import.meta.url));

if (reports === undefined) {
  console.error(
    "Name the repositories' folder and one for reports: node scripts/published-keys.mjs REPOSITORIES REPORTS",
  );
  process.exitCode = 64;
} else await run();

async function run() {
  const { publishedDigest, allRules, published } = await bundled();
  const known = new Map(allRules.map((rule) => [rule.id, rule]));
  const list = listed(readFileSync(join(root, "scripts/published/repositories.txt"), "utf8"));
  const isAsked = (vendor) => asked.length === 0 || asked.includes(vendor);
  const digests = new Map(
    Object.entries(published).flatMap(([vendor, text]) => (isAsked(vendor) ? [] : [[vendor, setOf(text)]])),
  );
  const perRule = new Map();
  mkdirSync(reports, { recursive: true });
  for (const { vendor, name } of list.repositories) {
    if (!isAsked(vendor)) continue;
    const repository = join(repositories, name.replace("/", "+"), "repo");
    for (const { rule, secret, ...finding } of findingsOf(name, repository)) {
      // A vendor's repositories hold others' credentials as well, but publish only their own.
      if (finding.provider !== vendor || known.get(rule)?.kind === "built-in") continue;
      // Nobody publishes on purpose what opens everything: such a one has leaked, and is burnt, but not harmless.
      if (finding.severity === "critical") continue;
      // What is low anyway needs no list; how sure a rule is of others does not count.
      if (finding.confidence === "low" && finding.note !== "published-by-vendor") continue;
      if (!isUntil(list.until, repository, finding.places)) continue;
      for (const [map, key] of [
        [digests, vendor],
        [perRule, rule],
      ]) {
        if (!map.has(key)) map.set(key, new Set());
        map.get(key).add(publishedDigest(secret));
      }
    }
  }
  for (const [rule, found] of perRule) console.log(`${rule} ${found.size}`);
  const all = new Set([...Object.keys(published), ...digests.keys()].filter(isAsked));
  if (values.check) for (const vendor of all) compare(vendor, setOf(published[vendor]), setOf(digests.get(vendor)));
  else writeFileSync(join(root, "src/rules/published.ts"), moduleText(digests));
}

/** Says how many of a vendor's digests were found again; fails where one was not, or is new. */
function compare(vendor, committed, found) {
  const gone = [...committed].filter((digest) => !found.has(digest));
  const added = [...found].filter((digest) => !committed.has(digest));
  console.log(`${vendor}: ${committed.size} committed, ${gone.length} not found again, ${added.length} new`);
  if (gone.length + added.length > 0) process.exitCode = 1;
}

function setOf(digests = "") {
  return new Set(typeof digests === "string" ? digests.split(" ").filter(Boolean) : digests);
}

/** Whether any of a finding's places was committed on the day or before it. */
function isUntil(day, repository, places) {
  const end = Date.parse(`${day}T23:59:59Z`) / 1000;
  return places.some(({ commit }) => {
    if (!commit) return true; // a tag or what no commit holds has no day of its own
    const said = execFileSync("git", ["-C", repository, "show", "--no-patch", "--format=%ct", commit], {
      encoding: "utf8",
    });
    return Number(said.trim()) <= end;
  });
}

/**
 * The day and the repositories of the list, each with its vendor: `until DAY`, then lines under `[vendor]`. `#` begins a comment; a line
 * whose comment says why it was left out begins with `-`.
 */
function listed(text) {
  const repositories = [];
  let vendor = "";
  let until = "";
  for (const line of text.split("\n").map((one) => one.replace(/#.*/, "").trim())) {
    if (line.startsWith("[")) vendor = line.slice(1, -1);
    else if (line.startsWith("until ")) until = line.slice(6);
    else if (line !== "" && !line.startsWith("-")) repositories.push({ vendor, name: line });
  }
  return { until, repositories };
}

function findingsOf(name, repository) {
  const report = join(reports, `${name.replace("/", "+")}.json`);
  if (!existsSync(report)) makeReport(repository, report);
  return JSON.parse(readFileSync(report, "utf8")).findings;
}

function makeReport(repository, report) {
  if (!existsSync(repository)) throw new Error(`${repository} is missing: fetch it, or mark it in repositories.txt`);
  const partly = `${report}.part`;
  const how = ["--format", "json", "--show-secrets", "--no-cache", "--no-progress", "--jobs", "1", "--output", partly];
  try {
    execFileSync(process.execPath, [join(root, "dist/cli.js"), "history", repository, ...how], { stdio: "ignore" });
  } catch (error) {
    // 1: something was found; 2: something could not be read, such as a submodule.
    if (error.status !== 1 && error.status !== 2) throw error;
  }
  renameSync(partly, report);
}

function moduleText(digests) {
  const vendors = [...digests].sort(([a], [b]) => (a < b ? -1 : 1));
  const entries = vendors.map(([vendor, found]) => `  ${vendor}:${joined([...found].sort())},\n`);
  const names = vendors.map(([vendor]) => `  | "${vendor}"`).join("\n");
  return `/**
 * Credentials that their own vendor publishes, as digests (\`publishedDigest\`) by vendor. Made by scripts/published-keys.mjs from the
 * repositories of scripts/published/repositories.txt.
 */

type Publisher =
${names};

export const published: Readonly<Record<Publisher, string>> = {
${entries.join("")}};
`;
}

/** Digests as literals of at most a line each. */
function joined(digests) {
  const lines = [];
  for (let i = 0; i < digests.length; i += 12) lines.push(digests.slice(i, i + 12).join(" "));
  if (lines.length === 1 && lines[0].length < 60) return ` "${lines[0]}"`;
  return `\n    "${lines.join(' " +\n    "')}"`;
}
