/** What was made of a text, remembered: the same few names and values stand in file after file and version after version. Remembering changes no answer. */

/** Longer texts come again too rarely. */
const longest = 160;
/** Texts that are remembered at most, and hashes of texts that came once. */
const slots = 4096;

/** Remembers texts that came twice. A text takes the place of another of the same slot: one that is common is soon known again. */
export class Remembered<T> {
  /** By slot; made when first asked: a hook asks few. */
  #once: Int32Array | undefined;
  readonly #texts: string[] = [];
  readonly #unders: string[] = [];
  readonly #made: T[] = [];

  /** What `make` makes of the text and what it stands under. */
  of(under: string, text: string, make: () => T): T {
    if (text.length > longest) return make();
    const once = (this.#once ??= new Int32Array(slots));
    const hash = hashOf(text, hashOf(under, 0x811c9dc5 | 0));
    const slot = (hash ^ (hash >>> 15)) & (slots - 1);
    if (this.#texts[slot] === text && this.#unders[slot] === under) return this.#made[slot] as T;
    const made = make();
    // Most texts come once, and to keep what they hold costs more than it saves.
    if (once[slot] === hash) {
      this.#texts[slot] = text;
      this.#unders[slot] = under;
      this.#made[slot] = made;
    }
    once[slot] = hash;
    return made;
  }
}

function hashOf(text: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}
