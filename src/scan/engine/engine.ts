/** The engine with all rules, the project's own among them, and a scanner around it: made once a scan. */

import { createEngine, type EngineOptions } from "../../detect/create.ts";
import type { Engine } from "../../detect/engine.ts";
import type { PrefilterFactory } from "../../detect/prefilter/prefilter.ts";
import { compileExpressions, compileTexts } from "../../policy/custom/expressions.ts";
import { allRules } from "../../rules/all.ts";
import { createScanner, type Scanner } from "../../sources/scanner.ts";
import type { Detection } from "./detection.ts";
import { ownCredentialsOf } from "../own-credentials/own-credentials.ts";

/** An engine that says what it was made for, so that a worker can make the same. */
export interface EngineFor extends Engine {
  readonly detection: Detection;
}

/** Makes a scanner for a few files: it starts at once. Throws a UsageError where a custom rule is wrong. */
export async function makeScanner(detection: Detection): Promise<Scanner> {
  return createScanner(createEngine(allRules, await engineOptions(detection)), undefined, true);
}

/**
 * Makes a scanner for much text: WebAssembly is compiled first, where the platform has it.
 * @throws UsageError where a custom rule is wrong
 */
export async function makeFastScanner(detection: Detection): Promise<Scanner> {
  return createScanner(await makeFastEngine(detection), undefined, true);
}

/** Makes an engine for much text. Throws a UsageError where a custom rule is wrong. */
export async function makeFastEngine(detection: Detection): Promise<EngineFor> {
  const [options, prefilter] = await Promise.all([engineOptions(detection), loadPrefilter()]);
  return Object.assign(createEngine(allRules, { ...options, prefilter }), { detection });
}

/** What an engine is made with for these settings. Throws a UsageError where a custom rule is wrong. */
export async function engineOptions({
  customRules,
  configName,
  lineExpressions,
  identifiers,
  remembered,
  examples,
}: Detection): Promise<EngineOptions> {
  return {
    identifiers,
    examples,
    customRules,
    expressions: await compileExpressions(customRules, configName),
    lineExpressions: await compileTexts(lineExpressions, configName),
    ownCredentials: remembered === null ? undefined : ownCredentialsOf(remembered),
  };
}

async function loadPrefilter(): Promise<PrefilterFactory | undefined> {
  const [{ createSimdPrefilter }, { default: bytes }] = await Promise.all([
    import("../../detect/prefilter/simd.ts"),
    import("../../../build/prefilter.wasm"),
  ]);
  return createSimdPrefilter(bytes);
}
