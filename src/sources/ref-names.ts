/** Names of branches, tags and other refs can hold a secret too. */

import { Buffer } from "node:buffer";
import type { Sighting } from "../core/finding.ts";
import { report, shortfallsOf } from "./blobs.ts";
import type { Collector } from "./result.ts";
import { place } from "./scanner.ts";
import type { Scanner } from "./scanner.ts";

/** What stands in the names of refs. */
export function scanRefNames(scanner: Scanner, names: Iterable<string>, collector: Collector): readonly Sighting[] {
  const found: Sighting[] = [];
  for (const name of names) {
    const scan = scanner.scan(Buffer.from(name));
    report(collector, name, shortfallsOf(scan));
    const located = scan.located.map((one) => ({ ...one, via: [name, ...one.via] }));
    found.push(...place({ located }, { path: null, source: "ref" }));
  }
  return found;
}
