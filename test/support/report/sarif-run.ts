/** The run in a SARIF log, held against the schema. */
import type * as Sarif from "sarif";
import { write as sarif } from "../../../src/report/sarif.ts";

export function run(...given: Parameters<typeof sarif>): Sarif.Run {
  return runOf(sarif(...given));
}

export function runOf(text: string): Sarif.Run {
  const log = JSON.parse(text) as Sarif.Log;
  const [first] = log.runs;
  if (!first) throw new Error("no run");
  return first;
}
