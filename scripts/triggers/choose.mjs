/**
 * Which three bytes of a word the prefilter looks for, and in which bucket. A bucket holds the halves of its triggers' bytes, so it also
 * accepts mixes of them; the fewest such places in text are best.
 */
import { seeded } from "../fixtures/random.mjs";

const bucketCount = 8;

/** How many searches are made; the best counts. Of each, its steps, and the heat of the first and of the last, in places of a million. */
const starts = 8;
const steps = 150_000;
const hottest = 1000;
const coldest = 1;

/**
 * The triggers by bucket, as text of a character a byte.
 * @param {{ key: number, perMillion: number }[]} triples
 * @param {readonly string[]} triggers each needs a bucket
 * @param {readonly { text: string, from: number }[]} words of each, three bytes that begin at `from` or later need one
 */
export function choose(triples, triggers, words) {
  const items = [...triggers.map((trigger) => [trigger]), ...words.map(({ text, from }) => partsOf(text, from))];
  const costOfBucket = makeCosts(triples);
  let best;
  for (let seed = 1; seed <= starts; seed++) {
    const end = anneal(items, costOfBucket, seed);
    if (best === undefined || end.cost < best.cost) best = end;
  }
  return best.buckets.map((bucket) => [...new Set(bucket)].sort());
}

/** How many of a million places any bucket accepts. */
export function costOf(triples, buckets) {
  const isAccepted = buckets.map((bucket) => acceptedBy(nibblesOf(bucket)));
  return triples.reduce((sum, { key, perMillion }) => sum + (isAccepted.some((one) => one(key)) ? perMillion : 0), 0);
}

/** Tells whether a bucket of these halves accepts three bytes. */
export function acceptedBy(halves) {
  const [first, second, third] = [0, 2, 4].map((i) =>
    Uint8Array.from({ length: 256 }, (_, byte) => (halves[i] >> (byte & 15)) & (halves[i + 1] >> (byte >> 4)) & 1),
  );
  return (key) => first[key >> 16] === 1 && second[(key >> 8) & 255] === 1 && third[key & 255] === 1;
}

/** The halves of the first, second and third folded bytes, low then high, as sets of bits. */
export function nibblesOf(triggers) {
  const halves = [0, 0, 0, 0, 0, 0];
  for (const trigger of triggers)
    for (let i = 0; i < 3; i++) {
      const byte = trigger.charCodeAt(i) | 32;
      halves[2 * i] |= 1 << (byte & 15);
      halves[2 * i + 1] |= 1 << (byte >> 4);
    }
  return halves;
}

function partsOf(text, from) {
  const parts = [];
  for (let at = from; at + 3 <= text.length; at++) parts.push(text.slice(at, at + 3));
  return parts;
}

/** What a bucket of triggers costs: how many of a million places it accepts. Kept, since the same buckets are asked for again and again. */
function makeCosts(triples) {
  const kept = new Map();
  return (bucket) => {
    const halves = nibblesOf(bucket);
    const name = halves.join();
    if (!kept.has(name)) {
      const isAccepted = acceptedBy(halves);
      kept.set(
        name,
        triples.reduce((sum, { key, perMillion }) => (isAccepted(key) ? sum + perMillion : sum), 0),
      );
    }
    return kept.get(name);
  };
}

/** Simulated annealing: changes for the worse are let pass, ever fewer of them. */
function anneal(items, costOfBucket, seed) {
  const random = seeded(seed);
  const chosen = items.map((parts) => ({ part: parts[random(parts.length)], bucket: random(bucketCount) }));
  const bucketOf = (bucket) => chosen.flatMap((one) => (one.bucket === bucket ? [one.part] : []));
  const costs = Array.from({ length: bucketCount }, (_, bucket) => costOfBucket(bucketOf(bucket)));
  for (let step = 0; step < steps; step++) {
    const heat = hottest * (coldest / hottest) ** (step / steps);
    const index = random(items.length);
    const now = chosen[index];
    const next = { part: items[index][random(items[index].length)], bucket: random(bucketCount) };
    chosen[index] = next;
    const changed = [...new Set([now.bucket, next.bucket])].map((bucket) => [bucket, costOfBucket(bucketOf(bucket))]);
    const more = changed.reduce((sum, [bucket, cost]) => sum + cost - costs[bucket], 0);
    if (more <= 0 || random(1 << 20) / (1 << 20) < Math.exp(-more / heat))
      for (const [bucket, cost] of changed) costs[bucket] = cost;
    else chosen[index] = now;
  }
  return {
    buckets: Array.from({ length: bucketCount }, (_, bucket) => bucketOf(bucket)),
    cost: costs.reduce((sum, cost) => sum + cost, 0),
  };
}
