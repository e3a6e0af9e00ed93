/** By what a trigger is multiplied for its slot in the table of words: so that other text that a bucket accepts falls into empty slots. */
import { seeded } from "../fixtures/random.mjs";
import { acceptedBy, nibblesOf } from "./choose.mjs";

const tried = 20_000;

/**
 * The best factor of those that are tried, and how many of a million places then fall into a slot of another trigger.
 * @param {{ key: number, perMillion: number }[]} triples
 * @param {readonly (readonly string[])[]} buckets
 * @param {readonly number[]} keys those of their triggers
 */
export function searchFactor(triples, buckets, keys) {
  const isAccepted = buckets.map((bucket) => acceptedBy(nibblesOf(bucket)));
  const own = new Set(keys);
  const mixes = triples.filter(({ key }) => !own.has(key) && isAccepted.some((one) => one(key)));
  const common = new Map(triples.map(({ key, perMillion }) => [key, perMillion]));
  const random = seeded(1);
  let best = { factor: 1, cost: Infinity };
  for (let i = 0; i < tried; i++) {
    const factor = random(0x7fffffff) | 1;
    const slots = new Uint32Array(256);
    let cost = 0;
    // Two triggers in one slot: the rarer is asked for in vain wherever the other stands.
    for (const key of own) {
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
