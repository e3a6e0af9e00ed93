/**
 * Sets of secrets, each distinct set once. Nearly all trees and commits of a history hold one of a few sets, so a set is a
 * small number, two sets are equal when their numbers are, and what was joined once is never joined again.
 */

import { Buffer } from "node:buffer";

/** The number of the empty set. */
export const emptySet = 0;

/** Interned sets over the numbers from 0 to `size` - 1. */
export class SecretSets {
  readonly #bytes: number;
  readonly #sets: Uint8Array[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #memo = {
    union: new Map<number, number>(),
    intersection: new Map<number, number>(),
    difference: new Map<number, number>(),
  };

  constructor(size: number) {
    this.#bytes = (size + 7) >> 3;
    this.#intern(new Uint8Array(this.#bytes));
  }

  /** The set of these members. */
  of(members: Iterable<number>): number {
    const set = new Uint8Array(this.#bytes);
    for (const member of members) set[member >> 3] = (set[member >> 3] ?? 0) | (1 << (member & 7));
    return this.#intern(set);
  }

  /** The members of a set, ascending. */
  members(set: number): number[] {
    const found: number[] = [];
    this.eachMember(set, (member) => void found.push(member));
    return found;
  }

  /** As {@link members}, without a list of them. */
  eachMember(set: number, use: (member: number) => void): void {
    const bytes = this.#sets[set] as Uint8Array;
    for (let i = 0; i < bytes.length; i++) {
      for (let rest = bytes[i] as number; rest !== 0; rest &= rest - 1) use(i * 8 + (31 - Math.clz32(rest & -rest)));
    }
  }

  /** What either holds. */
  union(a: number, b: number): number {
    if (a === b || b === emptySet) return a;
    if (a === emptySet) return b;
    return a < b ? this.#combine("union", a, b) : this.#combine("union", b, a);
  }

  /** What both hold. */
  intersection(a: number, b: number): number {
    if (a === b) return a;
    if (a === emptySet || b === emptySet) return emptySet;
    return a < b ? this.#combine("intersection", a, b) : this.#combine("intersection", b, a);
  }

  /** What `a` holds and `b` does not. */
  difference(a: number, b: number): number {
    if (a === b || a === emptySet) return emptySet;
    return b === emptySet ? a : this.#combine("difference", a, b);
  }

  #combine(how: keyof typeof operations, a: number, b: number): number {
    // Exact as long as there are fewer than 2^26 sets, which no memory holds.
    const key = a * 2 ** 26 + b;
    const known = this.#memo[how].get(key);
    if (known !== undefined) return known;
    const [left, right, operation] = [this.#sets[a] as Uint8Array, this.#sets[b] as Uint8Array, operations[how]];
    const made = new Uint8Array(this.#bytes);
    for (let i = 0; i < made.length; i++) made[i] = operation(left[i] as number, right[i] as number);
    const number = this.#intern(made);
    this.#memo[how].set(key, number);
    return number;
  }

  #intern(set: Uint8Array): number {
    const key = Buffer.from(set.buffer).toString("latin1");
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.#sets.push(set) - 1;
      this.#numbers.set(key, number);
    }
    return number;
  }
}

const operations = {
  union: (a: number, b: number): number => a | b,
  intersection: (a: number, b: number): number => a & b,
  difference: (a: number, b: number): number => a & ~b,
};
