/** Boosted trees over evidence in bytes: plain, exact over all thresholds, and the same on every machine. */

/** How many trees, how many questions each asks, and how carefully they learn. */
export const settings = { trees: 160, depth: 3, rate: 0.12, ridge: 3, least: 1.5 };

/** What scores count in: src/core/judged.ts. */
const unit = 256;

/** A model in whole numbers and base64, as src/detect/judge/model.ts reads it. */
export function packed({ depth, base, trees }) {
  const bytes = [];
  for (const { splits, leaves } of trees) {
    for (const [evidence, above] of splits) bytes.push(evidence, above);
    for (const leaf of leaves) {
      const whole = Math.round(leaf * unit) & 0xffff;
      bytes.push(whole & 255, whole >> 8);
    }
  }
  return { depth, base: Math.round(base * unit), trees: Buffer.from(bytes).toString("base64") };
}

/**
 * @param {{ evidence: Uint8Array, width: number, target: Uint8Array, weight: Float64Array }} data
 * @returns {{ base: number, depth: number, trees: { splits: [number, number][], leaves: number[] }[] }}
 */
export function trainTrees({ evidence, width, target, weight }, { trees: count, depth, rate, ridge, least }) {
  const rows = target.length;
  const columns = Array.from({ length: width }, (_, f) => {
    const column = new Uint8Array(rows);
    for (let i = 0; i < rows; i++) column[i] = evidence[i * width + f];
    return column;
  });
  let [positive, all] = [0, 0];
  for (let i = 0; i < rows; i++) {
    all += weight[i];
    positive += weight[i] * target[i];
  }
  const base = Math.log(positive / (all - positive));
  const score = new Float64Array(rows).fill(base);
  const [slope, bend] = [new Float64Array(rows), new Float64Array(rows)];
  const node = new Int32Array(rows);
  const trees = [];
  for (let t = 0; t < count; t++) {
    for (let i = 0; i < rows; i++) {
      const p = 1 / (1 + Math.exp(-score[i]));
      slope[i] = weight[i] * (target[i] - p);
      bend[i] = weight[i] * Math.max(p * (1 - p), 1e-6);
    }
    node.fill(0);
    const splits = [];
    for (let level = 0; level < depth; level++) {
      const found = bestSplits(columns, node, slope, bend, 1 << level, ridge, least);
      splits.push(...found);
      for (let i = 0; i < rows; i++) {
        const [f, above] = found[node[i]];
        node[i] = node[i] * 2 + (columns[f][i] > above ? 1 : 0);
      }
    }
    const [slopes, bends] = sums(node, slope, bend, 1 << depth);
    const leaves = Array.from(slopes, (sum, leaf) => (rate * sum) / (bends[leaf] + ridge));
    for (let i = 0; i < rows; i++) score[i] += leaves[node[i]];
    trees.push({ splits, leaves });
  }
  return { base, depth, trees };
}

/** Log-odds of one row. */
export function scoreRow({ base, depth, trees }, evidence, at) {
  let sum = base;
  for (const { splits, leaves } of trees) {
    let node = 0;
    for (let level = 0; level < depth; level++) {
      const [f, above] = splits[node];
      node = 2 * node + 1 + (evidence[at + f] > above ? 1 : 0);
    }
    sum += leaves[node - splits.length];
  }
  return sum;
}

function sums(node, slope, bend, count) {
  const [slopes, bends] = [new Float64Array(count), new Float64Array(count)];
  for (let i = 0; i < node.length; i++) {
    slopes[node[i]] += slope[i];
    bends[node[i]] += bend[i];
  }
  return [slopes, bends];
}

/** For each node of a level the piece of evidence and the number that tell most; [0, 255] where nothing does. */
function bestSplits(columns, node, slope, bend, nodes, ridge, least) {
  const rows = node.length;
  const [slopes, bends] = sums(node, slope, bend, nodes);
  const gains = new Float64Array(nodes).fill(1e-9);
  const found = Array.from({ length: nodes }, () => [0, 255]);
  const [bySlope, byBend] = [new Float64Array(nodes * 256), new Float64Array(nodes * 256)];
  for (let f = 0; f < columns.length; f++) {
    const column = columns[f];
    bySlope.fill(0);
    byBend.fill(0);
    for (let i = 0; i < rows; i++) {
      const at = node[i] * 256 + column[i];
      bySlope[at] += slope[i];
      byBend[at] += bend[i];
    }
    for (let n = 0; n < nodes; n++) {
      const whole = slopes[n] ** 2 / (bends[n] + ridge);
      let [a, b] = [0, 0];
      for (let number = 0; number < 255; number++) {
        const here = byBend[n * 256 + number];
        if (here === 0) continue;
        a += bySlope[n * 256 + number];
        b += here;
        if (b < least || bends[n] - b < least) continue;
        const gain = a ** 2 / (b + ridge) + (slopes[n] - a) ** 2 / (bends[n] - b + ridge) - whole;
        if (gain > gains[n]) {
          gains[n] = gain;
          found[n] = [f, number];
        }
      }
    }
  }
  return found;
}
