/** Makes the prefilter's gates of what shapes ask of the bytes beside the run that they begin with. */

import { byteClasses, gateSlot, runKinds, runLengths, type ShapeGates } from "./prefilter.ts";

/** What one shape asks: lengths of the run (inclusive), what it may hold, and the bytes on both sides, -1 where any may stand. */
export interface Gate {
  readonly least: number;
  readonly most: number;
  /** Bits of `runKind` that its alphabets allow. */
  readonly kinds: number;
  readonly before: number;
  readonly behind: number;
}

/** Gates that are open where one of `list` may hold, and at most where bytes are asked for that found no class of their own. */
export function makeGates(list: readonly Gate[]): ShapeGates {
  // The last class holds all that no other does.
  const rest = byteClasses - 1;
  const classes = new Uint8Array(256).fill(rest);
  let used = 0;
  for (const { before, behind } of list)
    for (const byte of [before, behind]) if (byte >= 0 && classes[byte] === rest && used < rest) classes[byte] = used++;
  const open = new Uint8Array(runLengths * runKinds * byteClasses);
  for (const { least, most, kinds, before, behind } of list) {
    const mask = behind < 0 ? 0xff : 1 << (classes[behind] as number);
    const [first, last] = before < 0 ? [0, rest] : [classes[before] as number, classes[before] as number];
    for (let kind = 0; kind < runKinds; kind++) {
      if ((kind & ~kinds) !== 0) continue;
      for (let length = least; length <= most; length++) {
        const end = gateSlot(length, kind, last);
        for (let slot = gateSlot(length, kind, first); slot <= end; slot++) open[slot]! |= mask;
      }
    }
  }
  return { classes, behind: open };
}
