/** What was made of a text, remembered: the same few names and values stand in file after file and version after version. Remembering changes no answer. */

/** Longer texts come again too rarely. */
const longest = 160;
/** Hashes of texts that came once. */
const slots = 4096;

/** Remembers so many texts that came twice, and forgets all of them at once: a text that is common is soon known again. */
export class Remembered<T> {
  readonly #most: number;
  readonly #made = new Map<string, T>();
  #once: Int32Array | undefined;
  /** What was asked for last: one name stands before many values. */
  #under = "";
  #text: string | undefined;
  #last: T | undefined;

  constructor(most: number) {
    this.#most = most;
  }

  /** What `make` makes of the text and what it stands under. */
  of(under: string, text: string, make: () => T): T {
    if (text === this.#text && under === this.#under) return this.#last as T;
    if (text.length > longest || !this.#cameBefore(under, text)) return make();
    const key = `${under}\n${text}`;
    let made = this.#made.get(key);
    if (made === undefined) {
      made = make();
      if (this.#made.size >= this.#most) this.#made.clear();
      this.#made.set(key, made);
    }
    this.#under = under;
    this.#text = text;
    this.#last = made;
    return made;
  }

  /** Most texts come once, and to remember those costs more than it saves. */
  #cameBefore(under: string, text: string): boolean {
    const once = (this.#once ??= new Int32Array(slots));
    const hash = hashOf(text, hashOf(under, 0x811c9dc5 | 0));
    const slot = (hash ^ (hash >>> 15)) & (slots - 1);
    if (once[slot] === hash) return true;
    once[slot] = hash;
    return false;
  }
}

function hashOf(text: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}
