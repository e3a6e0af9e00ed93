/**
 * What hooks/pre-commit starts: a CommonJS file, since Node 20 loads it quicker than a module, that runs the hook's bundle from V8's
 * code cache and loads the rest of leakscan only where there is something to tell. The cache lies beside the bundle, so anyone who
 * could forge it could forge the bundle; V8 refuses one of another version, and its name holds the bundle's digest.
 */

import { readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Script } from "node:vm";
import { nodeTooOld } from "../messages/last-words.ts";
import { endOnFault } from "./end-on-fault.ts";
import type * as quickWay from "./clean-check.ts";

/** Runs the hook: `node pre-commit.cjs hook pre-commit --no-amend`, with git's listing on standard input, or `hook commit-msg FILE`. Never throws. */
export async function start(): Promise<void> {
  const tooOld = nodeTooOld(process.versions.node, process.env);
  if (tooOld !== undefined) {
    console.error(tooOld);
    process.exit(2);
  }
  endOnFault();
  const [, , , stage, file, ...more] = process.argv;
  const isQuick =
    stage === "commit-msg" && file !== undefined && more.length === 0
      ? messagePasses(file)
      : stage === "pre-commit" && file === "--no-amend" && more.length === 0 && passes(() => readFileSync(0, "latin1"));
  // Taking down what Node has built up costs a tenth of what the scan does.
  if (await isQuick) process.exit(0);
  await import(/* another bundle */ "./hook.js" as string);
}

/**
 * Whether the commit passes by the quick way, which compares with HEAD: not for a commit that replaces it. Otherwise the whole scan
 * decides, and says why. Never throws.
 * @param listing reads what git lists as staged; called from the top of the working tree
 */
export function passes(listing: () => string): Promise<boolean> {
  return ask(({ isClean }, place) => isClean(listing(), place), true);
}

/** Whether the message in a file passes by the quick way, as above. Never throws. */
export function messagePasses(file: string): Promise<boolean> {
  return ask(({ isMessageClean }, place) => isMessageClean(file, place));
}

/** @param keeps whether the code that ran is to be the cache: a message needs too little of it */
async function ask(
  question: (quick: Quick, place: quickWay.Place) => Promise<boolean>,
  keeps = false,
): Promise<boolean> {
  // The quick way runs in this thread, and one that runs out of memory takes the process with it: see apart.ts.
  if (/max[-_](?:old[-_]space|heap)/.test([process.env["NODE_OPTIONS"], ...process.execArgv].join(" "))) return false;
  try {
    const { quick, keep } = load();
    if (!(await question(quick, { root: process.cwd(), env: process.env }))) return false;
    if (keeps) keep();
    return true;
  } catch {
    return false;
  }
}

type Quick = typeof quickWay;

function load(): { quick: Quick; keep: () => void } {
  const filename = path.join(__dirname, "pre-commit-scan.cjs");
  const cacheFile = path.join(
    __dirname,
    `pre-commit-scan.${LEAKSCAN_QUICK}.${process.versions.v8}.${process.arch}.cache`,
  );
  const cachedData = readIfThere(cacheFile);
  const script = new Script(readFileSync(filename, "latin1"), { filename, ...(cachedData && { cachedData }) });
  const module = { exports: {} as Quick };
  (script.runInThisContext() as (...parts: readonly unknown[]) => void)(require, module);
  const isKept = cachedData !== undefined && script.cachedDataRejected === false;
  const keep = (): void => {
    if (isKept) return;
    module.exports.rehearse(process);
    write(cacheFile, script.createCachedData());
  };
  return { quick: module.exports, keep };
}

/** A package's folder that nobody may write to costs the cache, not the commit. */
function write(file: string, bytes: Uint8Array): void {
  try {
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, bytes, { flag: "wx" });
    renameSync(draft, file);
  } catch {
    // As above.
  }
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
