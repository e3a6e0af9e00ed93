/**
 * How many repositories and gigabytes an audit reads in an hour, with one process and with two, beside a shell loop over gitleaks on
 * the same folder, in turn; and what the next audit costs when nothing has changed:
 *
 *     npm run build && node bench/audit/bench.mjs FOLDER [rounds]
 */
import { spawnSync } from "node:child_process";
import { lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
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
const bytes = sizeOf(folder);
console.log(`${repositories.length} repositories, ${(bytes / 1e9).toFixed(2)} GB on disk`);

const hasGitleaks = spawnSync("gitleaks", ["version"]).status === 0;
if (!hasGitleaks) console.log("gitleaks is not installed: left out");

for (let round = 1; round <= Number(rounds); round++) {
  for (const processes of [1, 2]) {
    const state = mkdtempSync(join(tmpdir(), "leakscan-bench-"));
    const args = [program, "audit", folder, "--state", state, "--processes", String(processes), "--fail-on", "never"];
    tell(`${processes} process${processes === 1 ? "" : "es"}`, measure(process.execPath, args));
    if (processes === 2) tell("the same again, nothing new", measure(process.execPath, args));
    rmSync(state, { recursive: true, force: true });
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

function sizeOf(path) {
  return readdirSync(path, { recursive: true }).reduce((sum, name) => sum + lstatSync(join(path, name)).size, 0);
}
