/** The engine with all rules, and a scanner around it: made once a scan. */

import { createEngine } from "../engine/create.ts";
import type { Engine } from "../engine/engine.ts";
import type { PrefilterFactory } from "../engine/prefilter.ts";
import { allRules } from "../rules/all.ts";
import { createScanner, type Scanner } from "../source/scanner.ts";

/** Makes a scanner with all rules, for a few files: it starts at once. */
export function makeScanner(): Scanner {
  return createScanner(createEngine(allRules));
}

/** Makes a scanner with all rules, for much text: WebAssembly is compiled first, where the platform has it. */
export async function makeFastScanner(): Promise<Scanner> {
  return createScanner(await makeFastEngine());
}

/** Makes an engine with all rules, for much text. */
export async function makeFastEngine(): Promise<Engine> {
  return createEngine(allRules, { prefilter: await loadPrefilter() });
}

async function loadPrefilter(): Promise<PrefilterFactory | undefined> {
  const [{ createSimdPrefilter }, { default: bytes }] = await Promise.all([
    import("../engine/simd/prefilter-simd.ts"),
    import("../../build/prefilter.wasm"),
  ]);
  return createSimdPrefilter(bytes);
}
