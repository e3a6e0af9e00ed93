/**
 * Which three bytes of a word the prefilter looks for, and in which bucket. A bucket holds the halves of its triggers' bytes, so it also
 * accepts mixes of them; the fewest such places in text are best.
 */

const bucketCount = 8;

/** How many searches are made; the best counts. Of each, its steps, and the heat of the first and of the last, in places of a million. */
const starts = 3;
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
  const kept = makeCosts(triples);
  let best;
  for (let seed = 1; seed <= starts; seed++) {
    const end = anneal(items, kept, seed);
    if (best === undefined || end.cost < best.cost) best = end;
  }
  return best.buckets.map((bucket) => [...new Set(bucket)].sort());
}

/** How many of a million places any bucket accepts. */
export function costOf(triples, buckets) {
  const sets = buckets.map(nibblesOf);
  return triples.reduce(
    (sum, { key, perMillion }) => sum + (sets.some((set) => accepts(set, key)) ? perMillion : 0),
    0,
  );
}

/** Whether a bucket of these halves accepts three bytes. */
export function accepts(set, key) {
  return (
    ((set[0] >> ((key >> 16) & 15)) & (set[1] >> (key >> 20)) & (set[2] >> ((key >> 8) & 15)) & 1) !== 0 &&
    ((set[3] >> ((key >> 12) & 15)) & (set[4] >> (key & 15)) & (set[5] >> ((key >> 4) & 15)) & 1) !== 0
  );
}

/** The halves of the first, second and third folded bytes, low then high, as sets of bits. */
export function nibblesOf(triggers) {
  const set = [0, 0, 0, 0, 0, 0];
  for (const trigger of triggers)
    for (let i = 0; i < 3; i++) {
      const byte = trigger.charCodeAt(i) | 32;
      set[2 * i] |= 1 << (byte & 15);
      set[2 * i + 1] |= 1 << (byte >> 4);
    }
  return set;
}

function partsOf(text, from) {
  const parts = [];
  for (let at = from; at + 3 <= text.length; at++) parts.push(text.slice(at, at + 3));
  return parts;
}

/** What a bucket of triggers costs: how many of a million places it accepts. Kept, since the same buckets are asked for again and again. */
function makeCosts(triples) {
  const keys = Uint32Array.from(triples, ({ key }) => key);
  const shares = Float64Array.from(triples, ({ perMillion }) => perMillion);
  const kept = new Map();
  return (bucket) => {
    const set = nibblesOf(bucket);
    const name = set.join();
    let cost = kept.get(name);
    if (cost !== undefined) return cost;
    const [first, second, third] = [0, 2, 4].map((i) =>
      Uint8Array.from({ length: 256 }, (_, byte) => (set[i] >> (byte & 15)) & (set[i + 1] >> (byte >> 4)) & 1),
    );
    cost = 0;
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i];
      if (first[key >> 16] === 1 && second[(key >> 8) & 255] === 1 && third[key & 255] === 1) cost += shares[i];
    }
    kept.set(name, cost);
    return cost;
  };
}

/** Simulated annealing: changes for the worse are let pass, ever fewer of them. */
function anneal(items, costOf, seed) {
  const random = numbersFrom(seed);
  const chosen = items.map((parts) => ({ part: parts[random(parts.length)], bucket: random(bucketCount) }));
  const bucketOf = (bucket) => chosen.flatMap((one) => (one.bucket === bucket ? [one.part] : []));
  const costs = Array.from({ length: bucketCount }, (_, bucket) => costOf(bucketOf(bucket)));
  for (let step = 0; step < steps; step++) {
    const heat = hottest * (coldest / hottest) ** (step / steps);
    const index = random(items.length);
    const now = chosen[index];
    const next = { part: items[index][random(items[index].length)], bucket: random(bucketCount) };
    chosen[index] = next;
    const changed = [...new Set([now.bucket, next.bucket])].map((bucket) => [bucket, costOf(bucketOf(bucket))]);
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

/** Whole numbers below a bound, the same for the same seed. */
export function numbersFrom(seed) {
  let state = Math.imul(seed, 0x9e3779b9) | 1;
  return (bound) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % bound;
  };
}
