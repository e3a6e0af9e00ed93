/** The words of ../locate/foreign-names.ts as a table of bytes that both implementations of the prefilter read. */

import { foreignWords } from "../locate/foreign-names.ts";

/** Bytes of an entry: length, where the trigger begins, where the certain bytes begin, whether another entry of the same first byte follows, the word. */
export const foreignEntry = 24;

/** By the trigger's first byte, folded: the number of its first entry, counted from 1; 0 where there is none. */
export const foreignFirsts: Uint8Array = new Uint8Array(256);

const encoder = new TextEncoder();
const words = foreignWords
  .map((row) => ({ ...row, bytes: encoder.encode(row.word) }))
  .sort((a, b) => fold(a.bytes[a.trigger]) - fold(b.bytes[b.trigger]));

/** The entries, {@link foreignEntry} bytes each. */
export const foreignTable: Uint8Array = new Uint8Array(words.length * foreignEntry);
words.forEach(({ bytes, trigger, from }, index) => {
  const first = fold(bytes[trigger]);
  const next = words[index + 1];
  foreignFirsts[first] ||= index + 1;
  const isShared = next !== undefined && fold(next.bytes[next.trigger]) === first;
  foreignTable.set([bytes.length, trigger, from, isShared ? 1 : 0, ...bytes], index * foreignEntry);
});

/** The three bytes that the prefilter looks for, as text of a character a byte, by bucket. */
export const foreignTriggers: readonly (readonly [bucket: number, trigger: string])[] = words.map(
  ({ bytes, trigger, bucket }) => [bucket, String.fromCharCode(...bytes.subarray(trigger, trigger + 3))],
);

/** Whether one of the words stands where its trigger is at `at`. */
export function isForeignWord(byte: (place: number) => number, at: number): boolean {
  let entry = ((foreignFirsts[byte(at) | 32] as number) - 1) * foreignEntry;
  if (entry < 0) return false;
  for (;;) {
    const start = at - (foreignTable[entry + 1] as number);
    const length = foreignTable[entry] as number;
    let i = foreignTable[entry + 2] as number;
    while (i < length && isSame(byte(start + i), foreignTable[entry + 4 + i] as number)) i++;
    if (i === length) return true;
    if (foreignTable[entry + 3] === 0) return false;
    entry += foreignEntry;
  }
}

/** Letters of ASCII in either case, other bytes as they are. */
function isSame(written: number, word: number): boolean {
  return written === word || (word >= 0x61 && word <= 0x7a && (written | 32) === word);
}

function fold(byte: number | undefined): number {
  return (byte ?? 0) | 32;
}
