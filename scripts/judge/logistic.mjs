/**
 * Logistic regression over evidence in bytes, to hold beside the boosted trees. Each piece of evidence becomes steps: is it above this
 * number? So a class and a count are read alike, and the same table gives the same weights on every machine.
 */

/** Rounds over all steps, and how much a weight is held back. */
export const settings = { rounds: 25, ridge: 4, steps: 12 };

/**
 * @param {{ evidence: Uint8Array, width: number, target: Uint8Array, weight: Float64Array }} data
 * @returns {{ base: number, steps: [piece: number, above: number][], weights: Float64Array }}
 */
export function trainLogistic({ evidence, width, target, weight }, { rounds, ridge, steps: most }) {
  const rows = target.length;
  const steps = [];
  for (let piece = 0; piece < width; piece++)
    for (const above of bounds(evidence, width, piece, rows, most)) steps.push([piece, above]);
  const holders = steps.map(([piece, above]) => {
    const held = [];
    for (let i = 0; i < rows; i++) if (evidence[i * width + piece] > above) held.push(i);
    return Int32Array.from(held);
  });
  const [weights, score] = [new Float64Array(steps.length), new Float64Array(rows)];
  const all = Int32Array.from({ length: rows }, (_, i) => i);
  let base = 0;
  for (let round = 0; round < rounds; round++) {
    base += newton(all, score, target, weight, 0, 0);
    for (let j = 0; j < steps.length; j++) weights[j] += newton(holders[j], score, target, weight, weights[j], ridge);
  }
  return { base, steps, weights };
}

/** Log-odds of one row. */
export function scoreLogistic({ base, steps, weights }, evidence, at) {
  let sum = base;
  for (let j = 0; j < steps.length; j++) if (evidence[at + steps[j][0]] > steps[j][1]) sum += weights[j];
  return sum;
}

/** Numbers that part the rows of a piece of evidence into about equal shares. */
function bounds(evidence, width, piece, rows, most) {
  const counts = new Float64Array(256);
  for (let i = 0; i < rows; i++) counts[evidence[i * width + piece]]++;
  const present = Array.from(counts.keys()).filter((number) => counts[number] > 0);
  present.pop();
  if (present.length <= most) return present;
  const found = [];
  let [sum, share] = [0, rows / (most + 1)];
  for (const number of present) {
    sum += counts[number];
    if (sum < share) continue;
    found.push(number);
    share = sum + (rows - sum) / (most + 1 - Math.min(found.length, most));
  }
  return found;
}

/** One step of Newton's for one weight, at most 1 either way; scores of the rows that hold it move along. */
function newton(held, score, target, weight, now, ridge) {
  let [slope, bend] = [-ridge * now, ridge + 1e-6];
  for (const i of held) {
    const p = 1 / (1 + Math.exp(-score[i]));
    slope += weight[i] * (target[i] - p);
    bend += weight[i] * p * (1 - p);
  }
  const step = Math.max(-1, Math.min(1, slope / bend));
  for (const i of held) score[i] += step;
  return step;
}
