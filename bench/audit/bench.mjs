/**
 * How many repositories and gigabytes an audit reads in an hour, with one process and with two, beside a shell loop over gitleaks on
 * the same folder, in turn; and what the next audit costs when nothing has changed:
 *
 *     npm run build && node bench/audit/bench.mjs FOLDER [rounds]
 *
 * Gigabytes are those of the text in all blobs and messages, as the audit counts them. generate.mjs makes a folder for it.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const program = join(import.meta.dirname, "../../dist/cli.js");
const [folder, rounds = "3"] = process.argv.slice(2);
if (!folder) throw new Error("usage: node bench/audit/bench.mjs FOLDER [rounds]");

const repositories = spawnSync(process.execPath, [program, "audit", folder, "--dry-run"], { encoding: "utf8" })
  .stdout.split("\n")
  .slice(1)
  .map((line) => line.trim())
  .filter(Boolean);
let bytes = 0;
console.log(`${repositories.length} repositories`);

const hasGitleaks = spawnSync("gitleaks", ["version"]).status === 0;
if (!hasGitleaks) console.log("gitleaks is not installed: left out");

for (let round = 1; round <= Number(rounds); round++) {
  for (const processes of [1, 2]) {
    const state = mkdtempSync(join(tmpdir(), "leakscan-bench-"));
    const report = `${state}.json`;
    const args = [program, "audit", folder, "--state", state, "--processes", String(processes), "--output", report];
    args.push("--fail-on", "never");
    const first = measure(process.execPath, args);
    bytes = JSON.parse(readFileSync(report, "utf8")).repositories.reduce((sum, one) => sum + one.bytes, 0);
    tell(`${processes} process${processes === 1 ? "" : "es"}`, first);
    if (processes === 2) tell("the same again, nothing new", measure(process.execPath, args));
    for (const one of [state, report]) rmSync(one, { recursive: true, force: true });
  }
  if (!hasGitleaks) continue;
  const loop = `for one in ${repositories.map((name) => `'${name}'`).join(" ")}; do gitleaks git "$one" --no-banner --exit-code 0 >/dev/null 2>&1; done`;
  tell("a loop over gitleaks", measure("sh", ["-c", loop], folder));
}

function tell(name, { wall, processor }) {
  const perHour = (amount) => (amount * 3600) / wall;
  console.log(
    `${name}: ${wall.toFixed(1)} s, ${processor.toFixed(1)} s of CPU; ` +
      `${Math.round(perHour(repositories.length)).toLocaleString("en")} repositories and ${perHour(bytes / 1e9).toFixed(1)} GB an hour`,
  );
}

function measure(command, args, cwd) {
  const before = processorSeconds();
  const start = performance.now();
  const { status, error } = spawnSync(command, args, { cwd, stdio: "ignore" });
  if (error || status !== 0) throw error ?? new Error(`${command} ended with ${status}`);
  return { wall: (performance.now() - start) / 1000, processor: processorSeconds() - before };
}

/** Of all children that have ended. Processes of the pool are the parent's children, whose time counts when it ends. */
function processorSeconds() {
  const stat = readFileSync("/proc/self/stat", "latin1");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[13]) + Number(fields[14])) / 100;
}
