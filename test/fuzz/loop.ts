/** Runs a target over changed inputs, keeps those that reach new code, and says what went wrong. */

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Coverage } from "./coverage.ts";
import { drawing, mutate } from "./mutate.ts";
import type { FuzzTarget } from "./target.ts";

/** How long and where. */
export interface FuzzOptions {
  readonly seconds: number;
  readonly seed: number;
  /** Most executions; without bound where absent. */
  readonly executions?: number;
  /** Where inputs are kept between runs; nothing is kept where absent. */
  readonly folder?: string;
  /** What counts as new; everything is tried, and nothing kept, where absent. */
  readonly coverage?: Coverage;
  /** Called before each execution, for whoever watches that it ends. */
  readonly before?: (input: Uint8Array) => void;
}

/** What a run found. */
export interface FuzzResult {
  readonly executions: number;
  readonly kept: number;
  /** Share of the target's code that has run. */
  readonly reached: number;
  /** By the place it was thrown at. */
  readonly failures: readonly { readonly what: string; readonly input: Uint8Array }[];
}

/** Longest input, in bytes. */
export const longestInput = 65_536;

/** Runs a target. */
export async function fuzz(target: FuzzTarget, options: FuzzOptions): Promise<FuzzResult> {
  const draw = drawing(options.seed);
  const corpus = [...target.seeds(), ...(options.folder === undefined ? [] : readKept(options.folder))];
  const words = target.words ?? [];
  const failures = new Map<string, Uint8Array>();
  const end = performance.now() + options.seconds * 1000;
  let executions = 0;
  let kept = 0;
  /** Seeds as they are first, then changed ones: newer ones more often, since they reach what was not reached before. */
  for (let next = 0; performance.now() < end && executions < (options.executions ?? Infinity); next++) {
    const isSeed = next < corpus.length && kept === 0;
    const base = corpus[isSeed ? next : Math.max(draw(corpus.length), draw(corpus.length))] ?? new Uint8Array();
    const input = isSeed ? base : mutate(base, corpus, words, draw, longestInput);
    options.before?.(input);
    const problem = await tryOne(target, input);
    executions++;
    if (problem !== null && !failures.has(problem)) {
      failures.set(problem, input);
      if (options.folder !== undefined) keep(options.folder, input, "failure-");
    }
    if (problem !== null || options.coverage?.isNew() !== true || isSeed) continue;
    corpus.push(input);
    kept++;
    if (options.folder !== undefined) keep(options.folder, input);
  }
  return {
    executions,
    kept,
    reached: options.coverage?.shareOf(target.code) ?? 0,
    failures: [...failures].map(([what, input]) => ({ what, input })),
  };
}

/** What is wrong with how the target took an input; `null` where nothing is. */
async function tryOne(target: FuzzTarget, input: Uint8Array): Promise<string | null> {
  const cpu = process.cpuUsage();
  const { heapUsed, external } = process.memoryUsage();
  try {
    await target.run(input);
  } catch (error) {
    const { stack = String(error) } = error as Error;
    return stack.split("\n").slice(0, 4).join("\n");
  }
  const { user, system } = process.cpuUsage(cpu);
  // Counting what runs makes it several times slower, and the machine may be shared: only what is far off is told.
  const most = 2_000_000 + input.length * 10;
  if (user + system > most) return `slow: ${Math.round((user + system) / 1000)} ms`;
  const after = process.memoryUsage();
  const grown = after.heapUsed - heapUsed + after.external - external;
  return grown > mostMemory ? `memory: ${Math.round(grown / 2 ** 20)} MiB` : null;
}

/** What one small input may take before garbage is collected, in bytes: the largest bound on what is unpacked, and a half. */
const mostMemory = 400 * 2 ** 20;

function readKept(folder: string): Uint8Array[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => !name.startsWith("failure-"))
    .map((name) => readFileSync(join(folder, name)));
}

/** Writes an input under its digest; returns the file. */
export function keep(folder: string, input: Uint8Array, prefix = ""): string {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, prefix + createHash("sha256").update(input).digest("hex").slice(0, 16));
  writeFileSync(file, input);
  return file;
}
