/**
 * Weighs evidence: boosted trees, trained by `npm run train:judge` (docs/judge.md). Each tree asks a few questions of the form "is
 * this piece of evidence above that number?" and adds its answer. Whole numbers alone, so that every machine says the same.
 */

import { decodeBase64 } from "../decode/encoding.ts";
import { toBytes } from "../text.ts";
import { base, depth, trees } from "./model-data.ts";

const splits = (1 << depth) - 1;
const leaves = 1 << depth;

/** A tree's splits (evidence, number), then its leaves, all in a row. */
let questions: Uint8Array | undefined;
let answers: Int16Array | undefined;

/** The log-odds that a value with this evidence is a secret, in units of core/judged.ts. */
export function scoreOf(evidence: Uint8Array): number {
  questions ??= load();
  const leavesOf = answers as Int16Array;
  let sum = base;
  for (let at = 0, tree = 0; at < questions.length; at += splits * 2, tree += leaves) {
    let node = 0;
    for (let level = 0; level < depth; level++) {
      const question = at + node * 2;
      node =
        2 * node +
        1 +
        ((evidence[questions[question] as number] as number) > (questions[question + 1] as number) ? 1 : 0);
    }
    sum += leavesOf[tree + node - splits] as number;
  }
  return sum;
}

function load(): Uint8Array {
  const encoded = toBytes(trees);
  const bytes = decodeBase64(encoded, 0, encoded.length) as Uint8Array;
  const size = splits * 2 + leaves * 2;
  const count = bytes.length / size;
  const made = new Uint8Array(count * splits * 2);
  answers = new Int16Array(count * leaves);
  for (let tree = 0; tree < count; tree++) {
    made.set(bytes.subarray(tree * size, tree * size + splits * 2), tree * splits * 2);
    for (let leaf = 0; leaf < leaves; leaf++) {
      const at = tree * size + splits * 2 + leaf * 2;
      answers[tree * leaves + leaf] = (((bytes[at] as number) | ((bytes[at + 1] as number) << 8)) << 16) >> 16;
    }
  }
  return made;
}
