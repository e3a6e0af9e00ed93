/** Walks a glob's program over a path with all of its states at once, so that no glob can make it go back. */

import { ScanError } from "../../core/error.ts";
import { says } from "../../messages/errors.ts";
import { Op, type Program } from "./program.ts";

/** What matching may cost in a run. A config and a change's paths may both be hostile, and their product is without a bound. */
export class GlobWork {
  #left: number;

  /** @param most states that may be visited */
  constructor(most: number = mostGlobStates) {
    this.#left = most;
  }

  /** @throws ScanError where the bound is reached */
  spend(states: number): void {
    this.#left -= states;
    if (this.#left < 0) throw new ScanError("globs-too-costly", says("globsTooCostly"));
  }
}

/** States of globs that a run visits at most: about ten seconds. */
export const mostGlobStates = 2_000_000_000;

/** Whether a program matches a whole path. */
export function walk(program: Program, path: string, work: GlobWork): boolean {
  work.spend(1 + (path.length >> 4));
  if (program.required !== "" && !path.includes(program.required)) return false;
  return new Walk(program, path).run(work);
}

class Walk {
  readonly #program: Program;
  readonly #path: string;
  /** For each state the position at which it was last entered, so that it is entered once. */
  readonly #entered: Int32Array;
  readonly #stack: number[] = [];

  constructor(program: Program, path: string) {
    this.#program = program;
    this.#path = path;
    this.#entered = new Int32Array(program.ops.length).fill(-1);
  }

  run(work: GlobWork): boolean {
    const { ops, values, classes } = this.#program;
    const path = this.#path;
    let states: number[] = [];
    this.#enter(0, 0, states);
    for (let at = 0; at < path.length; at++) {
      work.spend(states.length + 1);
      if (states.length === 0) return false;
      const code = path.charCodeAt(at);
      const next: number[] = [];
      for (const state of states) {
        const value = values[state] ?? 0;
        const goesOn =
          ops[state] === Op.Character
            ? code === value
            : ops[state] === Op.One
              ? code !== slash
              : ops[state] === Op.Class
                ? code !== slash && classes[value]?.(code) === true
                : ops[state] === Op.InSegment
                  ? code !== slash && !this.#isDots(at)
                  : ops[state] === Op.Any && !this.#isDots(at);
        if (goesOn) this.#enter(state + 1, at + 1, next);
      }
      states = next;
    }
    return states.some((state) => ops[state] === Op.End);
  }

  /** Enters a state and all that follow from it without a character. */
  #enter(first: number, at: number, into: number[]): void {
    const { ops, values } = this.#program;
    const stack = this.#stack;
    stack.push(first);
    for (let state = stack.pop(); state !== undefined; state = stack.pop()) {
      if (this.#entered[state] === at) continue;
      this.#entered[state] = at;
      switch (ops[state]) {
        case Op.Jump:
          stack.push(state + (values[state] ?? 0));
          break;
        case Op.Split:
          stack.push(state + (values[state] ?? 0), state + 1);
          break;
        case Op.AtEnd:
          if (at === this.#path.length) stack.push(state + 1);
          break;
        case Op.More:
          if (at < this.#path.length) stack.push(state + 1);
          break;
        case Op.AtStart:
          if (at === 0) stack.push(state + 1);
          break;
        case Op.NotDots:
          if (!/^\.?(?:\/|$)/.test(this.#path.slice(at, at + 2))) stack.push(state + 1);
          break;
        default:
          into.push(state);
      }
    }
  }

  /** Whether a segment `.` or `..` begins here: what stars stand for never leads out of the repository. */
  #isDots(at: number): boolean {
    if (this.#path.charCodeAt(at) !== dot || (at > 0 && this.#path.charCodeAt(at - 1) !== slash)) return false;
    const end = this.#path.charCodeAt(at + 1) === dot ? at + 2 : at + 1;
    return end === this.#path.length || this.#path.charCodeAt(end) === slash;
  }
}

const slash = 0x2f;
const dot = 0x2e;
