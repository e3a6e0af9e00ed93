/** What was made of a text, remembered: the same few names and values stand in file after file and version after version. Remembering changes no answer. */

/** Longer texts come again too rarely. */
const longest = 160;

/** Remembers so many texts, and forgets all of them at once: a text that is common is soon known again. */
export class Remembered<T> {
  readonly #most: number;
  readonly #made = new Map<string, T>();

  constructor(most: number) {
    this.#most = most;
  }

  /** What `make` makes of the text. */
  of(text: string, make: () => T): T {
    if (text.length > longest) return make();
    const known = this.#made.get(text);
    if (known !== undefined) return known;
    const made = make();
    if (this.#made.size >= this.#most) this.#made.clear();
    this.#made.set(text, made);
    return made;
  }
}
