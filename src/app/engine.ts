/** The engine with all rules, and a scanner around it: made once a scan. */

import { createEngine } from "../engine/create.ts";
import { allRules } from "../rules/all.ts";
import { createScanner, type Scanner } from "../source/scanner.ts";

/** Makes a scanner with all rules that unpacks what it knows how to. */
export function makeScanner(): Scanner {
  return createScanner(createEngine(allRules));
}
