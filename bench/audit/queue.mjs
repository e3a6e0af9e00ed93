/**
 * What a queue costs: CPU time of an audit over redis-server with one worker beside that of an audit on one machine, in turn, and the
 * server's memory for each job that waits:
 *
 *     npm run build && node bench/audit/queue.mjs FOLDER [rounds]
 *
 * generate.mjs makes a folder for it: `node bench/audit/generate.mjs FOLDER 80 7` has 80 repositories of about 1 MB.
 */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

const program = join(import.meta.dirname, "../../dist/cli.js");
const [folder, rounds = "3"] = process.argv.slice(2);
if (!folder) throw new Error("usage: node bench/audit/queue.mjs FOLDER [rounds]");
const port = 7399;
const queue = `redis://127.0.0.1:${port}`;

/** What costs the same however many repositories there are: starting the worker and the server, loading libraries. */
const fixed = [];
const costs = [];
const ratios = [];
const names = readdirSync(folder);
for (let round = 1; round <= Number(rounds); round++) {
  const one = await pair(join(folder, names[0]));
  fixed.push(one.queued - one.alone);
  const all = await pair(folder);
  const ratio = all.queued / all.alone - 1;
  ratios.push(ratio);
  // The share of each further repository: its scan, and what the queue adds to it.
  const scan = (all.alone - one.alone) / (names.length - 1);
  costs.push((all.queued - one.queued) / (names.length - 1) / scan - 1);
  console.log(
    `alone ${all.alone.toFixed(2)} s of CPU, over the queue ${all.queued.toFixed(2)} s: ${percent(ratio)}; one repository alone ${one.alone.toFixed(2)} s, over the queue ${one.queued.toFixed(2)} s`,
  );
}
console.log(
  `medians: ${percent(median(ratios))} for ${names.length} repositories, of which ${median(fixed).toFixed(2)} s are paid once; ${percent(median(costs))} for each further one`,
);
await measured(memory);

/** Seconds of CPU alone and over the queue, in turn. */
async function pair(what) {
  const alone = await measured((place) => audit(place, what, "--processes", "1"));
  const queued = await measured(async (place) => {
    const server = await startServer(place);
    const worker = start("worker", ...over(place), "--state", join(place, "worker"), "--processes", "1");
    await audit(place, what, ...over(place));
    await end(worker, "SIGTERM");
    await end(server, "SIGTERM");
  });
  return { alone, queued };
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
}

/** Memory for each of 10,000 jobs, which no worker takes. */
async function memory(place) {
  const server = await startServer(place);
  const count = 10_000;
  const list = join(place, "list.txt");
  const url = (i) => `https://git.example.com/organisation/repository-${i}.git\n`;
  writeFileSync(list, Array.from({ length: count }, (_, i) => url(i)).join(""));
  const before = usedMemory();
  const began = performance.now();
  const running = start("audit", list, ...over(place), "--state", join(place, "audit"));
  while (ask("zcard", `leakscan:${version()}-git.example.com:prioritized`) !== String(count)) await wait(50);
  const seconds = (performance.now() - began) / 1000;
  const bytes = (usedMemory() - before) / count;
  console.log(
    `${Math.round(bytes)} bytes of the server's memory a job; ${count} were added in ${seconds.toFixed(1)} s`,
  );
  await end(running, "SIGKILL");
  await end(server, "SIGTERM");
}

/** Seconds of CPU that everything takes which is started and ended in it. */
async function measured(run) {
  const place = mkdtempSync(join(tmpdir(), "leakscan-bench-"));
  mkdirSync(join(place, "storage"));
  const before = processorSeconds();
  await run(place);
  const seconds = processorSeconds() - before;
  rmSync(place, { recursive: true, force: true });
  return seconds;
}

function over(place) {
  return ["--queue", queue, "--storage", join(place, "storage"), "--shared-root", folder];
}

async function audit(place, ...args) {
  const [code] = await once(start("audit", ...args, "--state", join(place, "audit"), "--fail-on", "never"), "close");
  if (code !== 0) throw new Error(`the audit ended with ${code}`);
}

function start(...args) {
  return spawn(process.execPath, [program, ...args], { stdio: "ignore" });
}

async function startServer(place) {
  const server = spawn("redis-server", ["--port", String(port), "--dir", place, "--save", "", "--appendonly", "yes"], {
    stdio: "ignore",
  });
  while (ask("ping") !== "PONG") await wait(20);
  return server;
}

async function end(child, signal) {
  child.kill(signal);
  if (child.exitCode === null && child.signalCode === null) await once(child, "close");
}

function ask(...words) {
  return spawnSync("redis-cli", ["-p", String(port), ...words], { encoding: "utf8" }).stdout.trim();
}

function usedMemory() {
  return Number(/^used_memory:(\d+)/m.exec(ask("info", "memory"))?.[1]);
}

function version() {
  return JSON.parse(readFileSync(join(import.meta.dirname, "../../package.json"), "utf8")).version;
}

function percent(share) {
  return `${(share * 100).toFixed(1)}%`;
}

/** Of all children that have ended, and of theirs. */
function processorSeconds() {
  const stat = readFileSync("/proc/self/stat", "latin1");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[13]) + Number(fields[14])) / 100;
}
