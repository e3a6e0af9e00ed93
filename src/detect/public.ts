/** Detection alone, as the package's `leakscan/detect` has it: text in, secrets out. Needs no Node, so it runs in a browser. */

import type { Confidence, Severity } from "../core/severity.ts";
import { columns, LineIndex } from "../core/span.ts";
import { exampleNote } from "../core/match.ts";
import { allRules } from "../rules/all.ts";
import { createEngine } from "./create.ts";
import type { Engine } from "./engine.ts";

/** A secret in a text. */
export interface Detected {
  /** Id of the rule that detected it, as in `leakscan rules`. */
  readonly rule: string;
  readonly provider: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** The value with most of it hidden: safe to show and to log. */
  readonly masked: string;
  /** Where the value stands in the text, in UTF-16 code units as in `text.slice(start, end)`. */
  readonly start: number;
  readonly end: number;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
}

/**
 * Detects secrets in a text, in the order in which they stand. Knows no file and no config: what a path or a project's settings would
 * change stays as it is.
 */
export function detect(text: string): readonly Detected[] {
  engine ??= createEngine(allRules);
  const bytes = new TextEncoder().encode(text);
  const lines = new LineIndex(bytes);
  const found = engine.scan(bytes).matches.filter(({ note }) => note !== exampleNote);
  let at = 0;
  let units = 0;
  const unitsAt = (offset: number): number => {
    if (offset < at) [at, units] = [0, 0];
    units += columns(bytes, at, offset);
    at = offset;
    return units;
  };
  return found
    .toSorted((one, other) => one.span.start - other.span.start || one.span.end - other.span.end)
    .map(({ rule, provider, severity, confidence, secret, span }) => {
      const start = unitsAt(span.start);
      const { line, column } = lines.position(span.start);
      const end = start + columns(bytes, span.start, span.end);
      return { rule, provider, severity, confidence, masked: secret.masked, start, end, line, column };
    });
}

/** Made at the first call: compiling all rules takes a few milliseconds. */
let engine: Engine | undefined;
