/** The known word nearest to a mistyped one, so that an error can name what was probably meant. */

/** The nearest of `known` within a third of the word's length in edits; `undefined` where none is near. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  if (word.length > longest) return undefined;
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const edits = distance(word.toLowerCase(), candidate.toLowerCase(), least);
    if (edits < least) {
      least = edits;
      best = candidate;
    }
  }
  return best;
}

/** Longest word that is compared: a longer one is none of ours. */
const longest = 100;

/** Edits (insert, delete, replace, swap of neighbours) between two words; `bound` where there are at least so many. */
function distance(a: string, b: string, bound: number): number {
  if (Math.abs(a.length - b.length) >= bound) return bound;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replace = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let edits = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, replace);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        edits = Math.min(edits, (before[j - 2] ?? 0) + 1);
      row.push(edits);
    }
    before = previous;
    previous = row;
  }
  return Math.min(previous[b.length] ?? bound, bound);
}
