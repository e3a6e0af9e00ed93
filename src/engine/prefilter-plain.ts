/** The prefilter in plain TypeScript: the oracle of the SIMD one, and the one that runs where there is no WebAssembly. */

import type { PrefilterSink } from "./prefilter.ts";
import { isTrigger, minimumRun, tokenCharacter } from "./triggers.ts";

/** See {@link Prefilter}. */
export function prefilterPlain(bytes: Uint8Array, from: number, to: number, sink: PrefilterSink): void {
  let start = -1;
  for (let at = from; at < to; at++) {
    if (tokenCharacter[bytes[at] as number] === 1) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      if (at - start >= minimumRun) sink.run(start, at);
      start = -1;
    }
    if (isTrigger(bytes, at)) sink.word(at);
  }
  if (start >= 0 && to - start >= minimumRun) sink.run(start, to);
}
