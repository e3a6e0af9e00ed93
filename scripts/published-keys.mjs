/**
 * Writes src/rules/published.ts: digests of the credentials that vendors publish in their own repositories, by vendor. Prints how many
 * are of which rule; a rule that is new there has to name the list in its own file.
 *
 *     node scripts/published-keys.mjs REPOSITORIES REPORTS
 *
 * REPOSITORIES holds those of scripts/published/repositories.txt, each as OWNER+NAME/repo, bare or with a .git inside; what is not
 * there, or takes too long, is left out and named. REPORTS, outside of this repository since it holds what was found in full, gets
 * a report of each history; one that is there already is not made again.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundled } from "./accuracy/detect.mjs";

const [repositories, reports] = process.argv.slice(2);
const root = fileURLToPath(new URL("..", import.meta.url));
/** The time for one history, in milliseconds. */
const longest = 200_000;

if (reports === undefined) {
  console.error(
    "Name the repositories' folder and one for reports: node scripts/published-keys.mjs REPOSITORIES REPORTS",
  );
  process.exitCode = 64;
} else await run();

async function run() {
  const { publishedDigest, allRules } = await bundled();
  const known = new Map(allRules.map((rule) => [rule.id, rule]));
  const digests = new Map();
  const perRule = new Map();
  mkdirSync(reports, { recursive: true });
  for (const { vendor, name } of listed(readFileSync(join(root, "scripts/published/repositories.txt"), "utf8"))) {
    for (const { rule, secret, ...finding } of findingsOf(name)) {
      // A vendor's repositories hold others' credentials as well, but publish only their own.
      if (finding.provider !== vendor || known.get(rule)?.kind === "built-in") continue;
      // Nobody publishes on purpose what opens everything: such a one has leaked, and is burnt, but not harmless.
      if (finding.severity === "critical") continue;
      // What is low anyway needs no list; how sure a rule is of others does not count.
      if (finding.confidence === "low" && finding.note !== "published-by-vendor") continue;
      for (const [map, key] of [
        [digests, vendor],
        [perRule, rule],
      ]) {
        if (!map.has(key)) map.set(key, new Set());
        map.get(key).add(publishedDigest(secret));
      }
    }
  }
  writeFileSync(join(root, "src/rules/published.ts"), moduleText(digests));
  for (const [rule, found] of perRule) console.log(`${rule} ${found.size}`);
}

/** The repositories of the list, each with its vendor: lines under `[vendor]`, `#` begins a comment. */
function listed(text) {
  const repositories = [];
  let vendor = "";
  for (const line of text.split("\n").map((one) => one.replace(/#.*/, "").trim())) {
    if (line.startsWith("[")) vendor = line.slice(1, -1);
    else if (line !== "") repositories.push({ vendor, name: line });
  }
  return repositories;
}

function findingsOf(name) {
  const report = join(reports, `${name.replace("/", "+")}.json`);
  if (!existsSync(report) && !makeReport(join(repositories, name.replace("/", "+"), "repo"), report)) {
    console.error(`left out: ${name}`);
    return [];
  }
  return JSON.parse(readFileSync(report, "utf8")).findings;
}

function makeReport(repository, report) {
  if (!existsSync(repository)) return false;
  const partly = `${report}.part`;
  const how = ["--format", "json", "--show-secrets", "--no-cache", "--no-progress", "--jobs", "1", "--output", partly];
  try {
    execFileSync(process.execPath, [join(root, "dist/cli.js"), "history", repository, ...how], {
      stdio: "ignore",
      timeout: longest,
    });
  } catch (error) {
    // 1: something was found; 2: something could not be read, such as a submodule. Who is interrupted writes what he has.
    if (error.code === "ETIMEDOUT" || (error.status !== 1 && error.status !== 2)) return false;
  }
  if (!existsSync(partly)) return false;
  renameSync(partly, report);
  return true;
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
