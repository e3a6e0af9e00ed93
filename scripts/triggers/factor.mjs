/** By what a trigger is multiplied for its slot in the table of words: so that other text that a bucket accepts falls into empty slots. */
import { accepts, nibblesOf, numbersFrom } from "./choose.mjs";

const tried = 20_000;

/**
 * The best factor of those that are tried, and how many of a million places then fall into a slot of another trigger.
 * @param {{ key: number, perMillion: number }[]} triples
 * @param {readonly (readonly string[])[]} buckets
 */
export function searchFactor(triples, buckets) {
  const keys = [...new Set(buckets.flat().map(keyOf))];
  const sets = buckets.map(nibblesOf);
  const own = new Set(keys);
  const mixes = triples.filter(({ key }) => !own.has(key) && sets.some((set) => accepts(set, key)));
  const common = new Map(triples.map(({ key, perMillion }) => [key, perMillion]));
  const random = numbersFrom(1);
  let best = { factor: 1, cost: Infinity };
  for (let i = 0; i < tried; i++) {
    const factor = random(0x7fffffff) | 1;
    const slots = new Uint32Array(256);
    let cost = 0;
    // Two triggers in one slot: the rarer is asked for in vain wherever the other stands.
    for (const key of keys) {
      const slot = slotOf(key, factor);
      if (slots[slot] !== 0) cost += Math.max(common.get(key) ?? 0, common.get(slots[slot]) ?? 0);
      slots[slot] = key;
    }
    for (const { key, perMillion } of mixes) if (slots[slotOf(key, factor)] !== 0) cost += perMillion;
    if (cost < best.cost) best = { factor, cost };
  }
  return best;
}

/** The first byte lowest, as the prefilter loads them. */
function slotOf(key, factor) {
  return Math.imul(((key >> 16) & 255) | (key & 0xff00) | ((key & 255) << 16), factor) >>> 24;
}

function keyOf(trigger) {
  return ((trigger.charCodeAt(0) | 32) << 16) | ((trigger.charCodeAt(1) | 32) << 8) | trigger.charCodeAt(2) | 32;
}
