/** Numbers by the hashes of what they stand for. */
export class HashTable {
  #slots = new Int32Array(1024).fill(-1);
  #hashes = new Int32Array(1024);
  #size = 0;

  findOrAdd(hash: number, is: (number: number) => boolean, add: () => number): number {
    let slot = hash & (this.#slots.length - 1);
    for (; this.#slots[slot] !== -1; slot = (slot + 1) & (this.#slots.length - 1))
      if (this.#hashes[slot] === hash && is(this.#slots[slot] as number)) return this.#slots[slot] as number;
    const number = add();
    this.#slots[slot] = number;
    this.#hashes[slot] = hash;
    if (++this.#size * 2 > this.#slots.length) this.#grow();
    return number;
  }

  #grow(): void {
    const [slots, hashes] = [this.#slots, this.#hashes];
    const mask = slots.length * 2 - 1;
    this.#slots = new Int32Array(mask + 1).fill(-1);
    this.#hashes = new Int32Array(mask + 1);
    for (let i = 0; i < slots.length; i++) {
      if (slots[i] === -1) continue;
      const hash = hashes[i] as number;
      let slot = hash & mask;
      while (this.#slots[slot] !== -1) slot = (slot + 1) & mask;
      this.#slots[slot] = slots[i] as number;
      this.#hashes[slot] = hash;
    }
  }
}
