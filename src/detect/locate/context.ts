/**
 * Which rules' context words stand before a value: all words of all rules in one trie, walked once per candidate, so that
 * what a context costs does not grow with the number of rules. Signs inside a word do not count: `sumo-logic`,
 * `SumoLogic` and `SUMO_LOGIC` are one word.
 */

/** Words at least so long may also begin a longer one: `algoliakey`. */
const openLength = 5;

/** Slots of a node: 26 letters, 10 digits. */
const width = 36;

/** The slot of a byte, 255 where it is no letter or digit. */
const slotOf: Uint8Array = makeSlots();

/** What {@link ContextWords} knows of the words that begin with two letters. */
const waits = 1;
const grown = 2;

/** Called with a word's value and where the word ends. */
export type WordFound<T> = (value: T, end: number) => void;

/** Words that are looked up when text first asks for them. */
export interface PreparedWords<T> {
  /** What {@link WaitingWords.heads} says. */
  readonly heads: Uint8Array;
  /** The words that begin with two letters, by {@link WaitingWords.words}' key. */
  readonly wordsOf: (head: number) => readonly (readonly [word: string, value: T])[];
}

/** All words of a trie that has not been asked yet. */
export interface WaitingWords {
  /** By the first two letters: 1 where words wait; then the same by the first letter. {@link headBytes} long. */
  readonly heads: Uint8Array;
  /** By the first two letters: words and what they stand for, as `word value`. */
  readonly words: ReadonlyMap<number, readonly string[]>;
}

/** Bytes that tell which letters words begin with. */
export const headBytes: number = width * width + width;

/** A trie of words with what each stands for. Its branches grow where text first asks for them: a commit hook sees few. */
export class ContextWords<T> {
  #next: Uint16Array = new Uint16Array(width * 64);
  #nodes = 1;
  readonly #values: T[][] = [];
  /** By the first two letters: words that are not in the trie yet. */
  readonly #waiting = new Map<number, { readonly word: string; readonly value: T }[]>();
  /** By the first two letters: whether a word begins so, and whether such words still wait. */
  readonly #heads: Uint8Array = new Uint8Array(width * width);
  /** By the first letter. */
  readonly #firsts: Uint8Array = new Uint8Array(width);
  readonly #prepared: PreparedWords<T> | undefined;

  constructor(prepared?: PreparedWords<T>) {
    this.#prepared = prepared;
    if (!prepared) return;
    this.#heads = prepared.heads.slice(0, width * width);
    this.#firsts = prepared.heads.subarray(width * width);
  }

  /** Adds a word; its signs and case do not count. One without letters and digits is never found. */
  add(word: string, value: T): void {
    let at = 0;
    const nextSlot = (): number => {
      while (at < word.length) {
        const slot = slotOf[word.charCodeAt(at++)] ?? 255;
        if (slot !== 255) return slot;
      }
      return 255;
    };
    const first = nextSlot();
    const second = nextSlot();
    if (first === 255) return;
    this.#firsts[first] = 1;
    if (second === 255) {
      for (let head = first * width; head < (first + 1) * width; head++) this.#heads[head] ||= grown;
      this.#insert(word, value);
      return;
    }
    const head = first * width + second;
    this.#heads[head] = waits;
    const waiting = this.#waiting.get(head);
    if (waiting) waiting.push({ word, value });
    else this.#waiting.set(head, [{ word, value }]);
  }

  /** Calls `found` for each word that stands between `from` and `to`, by where it begins. */
  each(bytes: Uint8Array, from: number, to: number, found: WordFound<T>): void {
    const start = Math.max(0, from);
    const heads = this.#heads;
    const firsts = this.#firsts;
    const end = Math.min(to, bytes.length);
    let before = start > 0 ? (bytes[start - 1] as number) : 0;
    for (let at = start; at < end; at++) {
      const byte = bytes[at] as number;
      const slot = slotOf[byte] as number;
      // See beginsWord. Most bytes are inside a word, and most words are none of these by their second letter.
      if (slot !== 255 && (slotOf[before] === 255 || (isCapital(byte) && !isCapital(before))) && firsts[slot] === 1) {
        const second = slotOf[bytes[at + 1] ?? 0] as number;
        if (second === 255) {
          for (let other = 0; other < width; other++) this.#grow(slot * width + other);
          this.#walk(bytes, at, to, found);
        } else if (heads[slot * width + second] !== 0) {
          this.#grow(slot * width + second);
          this.#walk(bytes, at, to, found);
        }
      }
      before = byte;
    }
  }

  /**
   * What {@link PreparedWords} are made of.
   * @throws Error where a word has one letter: those never wait
   */
  waiting(): WaitingWords {
    if (this.#nodes > 1) throw new Error("a word of one letter, or one that text has asked for");
    const words = [...this.#waiting].map(
      ([head, list]) => [head, list.map(({ word, value }) => `${foldWord(word)} ${value}`)] as const,
    );
    return { heads: Uint8Array.from([...this.#heads, ...this.#firsts]), words: new Map(words) };
  }

  #grow(head: number): void {
    if (this.#heads[head] !== waits) return;
    this.#heads[head] = grown;
    if (this.#prepared) for (const [word, value] of this.#prepared.wordsOf(head)) this.#insert(word, value);
    for (const { word, value } of this.#waiting.get(head) ?? []) this.#insert(word, value);
    this.#waiting.delete(head);
  }

  #insert(word: string, value: T): void {
    let node = 0;
    for (let i = 0; i < word.length; i++) {
      const slot = slotOf[word.charCodeAt(i)] ?? 255;
      if (slot === 255) continue;
      const at = node * width + slot;
      let to = this.#next[at] as number;
      if (to === 0) {
        to = this.#nodes++;
        if (this.#nodes * width > this.#next.length) {
          const wider = new Uint16Array(this.#next.length * 2);
          wider.set(this.#next);
          this.#next = wider;
        }
        this.#next[at] = to;
      }
      node = to;
    }
    (this.#values[node] ??= []).push(value);
  }

  #walk(bytes: Uint8Array, from: number, to: number, found: WordFound<T>): void {
    let node = 0;
    let length = 0;
    for (let at = from; at < to; at++) {
      const byte = bytes[at] as number;
      const slot = slotOf[byte] as number;
      if (slot === 255) {
        // One sign between the parts of a word: sumo_logic, sumo-logic, api.mailgun.net.
        if (
          (byte === 0x5f || byte === 0x2d || byte === 0x2e || byte === 0x20) &&
          slotOf[bytes[at - 1] as number] !== 255
        )
          continue;
        return;
      }
      node = this.#next[node * width + slot] as number;
      if (node === 0) return;
      length++;
      const values = this.#values[node];
      if (values && (length >= openLength || endsWord(bytes, at, to))) for (const value of values) found(value, at + 1);
    }
  }
}

/** A word without its signs and capitals. */
export function foldWord(word: string): string {
  return word.toLowerCase().replace(/[^a-z0-9]/g, "");
}

/** A trie of words that stand for nothing but themselves. */
export function wordsIn(list: readonly string[]): ContextWords<true> {
  const words = new ContextWords<true>();
  for (const word of list) words.add(word, true);
  return words;
}

/** Behind a sign, or where small letters or digits turn to a capital. */
function beginsWord(bytes: Uint8Array, at: number): boolean {
  const before = bytes[at - 1];
  if (before === undefined || slotOf[before] === 255) return true;
  return isCapital(bytes[at] as number) && !isCapital(before);
}

function isCapital(byte: number): boolean {
  return byte >= 0x41 && byte <= 0x5a;
}

function endsWord(bytes: Uint8Array, at: number, to: number): boolean {
  return at + 1 >= to || slotOf[bytes[at + 1] as number] === 255 || beginsWord(bytes, at + 1);
}

function makeSlots(): Uint8Array {
  const slots = new Uint8Array(256).fill(255);
  for (let i = 0; i < 26; i++) {
    slots[0x41 + i] = i;
    slots[0x61 + i] = i;
  }
  for (let i = 0; i < 10; i++) slots[0x30 + i] = 26 + i;
  return slots;
}
