/**
 * V8 compiles for speed what has run for a while, in threads of its own, and again where it knew too little of types. Of a history that
 * was a quarter of the processor time. Where it waits three times as long, it knows more and compiles less.
 */

import { setFlagsFromString } from "node:v8";

/** Bytes of V8's code that a function runs before it is compiled for speed; V8's own number is 132 KiB. */
const patience = 400_000;

/** Lets V8's optimising compiler wait longer, in this process and its workers. Later versions of V8 have no such flag, and need none. */
export function compileLater(): void {
  if (process.versions.v8.startsWith("11.")) setFlagsFromString(`--interrupt-budget=${patience}`);
}
