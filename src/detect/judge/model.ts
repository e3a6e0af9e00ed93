/**
 * Weighs evidence: boosted trees, trained by `npm run train:judge` (docs/judge.md). Each tree asks a few questions of the form "is
 * this piece of evidence above that number?" and adds its answer. Whole numbers alone, so that every machine says the same.
 */

import { decodeBase64 } from "../decode/encoding.ts";
import { toBytes } from "../text.ts";
import { base, depth, trees } from "./model-data.ts";

const splits = (1 << depth) - 1;
const leaves = 1 << depth;

/** The trees' questions one behind the other, evidence and number in one: those of a tree by 1 to 7, its leaves by 8 to 15. */
let questions: Uint16Array | undefined;
let answers: Int16Array | undefined;

/** The log-odds that a value with this evidence is a secret, in units of core/judged.ts. */
export function scoreOf(evidence: Uint8Array): number {
  const asked = (questions ??= load());
  const leavesOf = answers as Int16Array;
  let sum = base;
  for (let tree = 0; tree < asked.length; tree += leaves) {
    // Three questions deep, without a loop and without branches: no processor foresees the answers.
    let node = 2 + isAbove(evidence, asked[tree + 1] as number);
    node = 2 * node + isAbove(evidence, asked[tree + node] as number);
    node = 2 * node + isAbove(evidence, asked[tree + node] as number);
    sum += leavesOf[tree + node - leaves] as number;
  }
  return sum;
}

/** 1 where the evidence that a question names is above its number, else 0. */
function isAbove(evidence: Uint8Array, question: number): number {
  return ((question & 255) - (evidence[question >> 8] as number)) >>> 31;
}

function load(): Uint16Array {
  const encoded = toBytes(trees);
  const bytes = decodeBase64(encoded, 0, encoded.length) as Uint8Array;
  const size = splits * 2 + leaves * 2;
  const count = bytes.length / size;
  const made = new Uint16Array(count * leaves);
  answers = new Int16Array(count * leaves);
  for (let tree = 0; tree < count; tree++) {
    const at = tree * size;
    for (let split = 0; split < splits; split++)
      made[tree * leaves + split + 1] =
        ((bytes[at + 2 * split] as number) << 8) | (bytes[at + 2 * split + 1] as number);
    for (let leaf = 0; leaf < leaves; leaf++) {
      const from = at + splits * 2 + leaf * 2;
      answers[tree * leaves + leaf] = (((bytes[from] as number) | ((bytes[from + 1] as number) << 8)) << 16) >> 16;
    }
  }
  return made;
}
