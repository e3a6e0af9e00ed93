/** From picomatch's tokens to a program of small steps, at most a few for each character of the glob. */

import { characterClass, type CharacterClass } from "./character-class.ts";

/** A step. Those that read a character go on to the next step; `Jump` and `Split` hold how far away the other one is. */
export const Op = {
  End: 0,
  Character: 1,
  /** One character of a segment. */
  One: 2,
  Class: 3,
  /** One character of a segment that is neither `.` nor `..`. */
  InSegment: 4,
  /** One character, slash or not. */
  Any: 5,
  Jump: 6,
  /** Both the next step and the one that far away. */
  Split: 7,
  AtStart: 8,
  AtEnd: 9,
  /** Only where the path goes on. */
  More: 10,
  /** Only where the name that a dot began is neither `.` nor `..`. */
  NotDots: 11,
} as const;

/** A compiled glob. */
export interface Program {
  readonly ops: Uint8Array;
  /** By step: the character, the class's number, or the distance. */
  readonly values: Int32Array;
  readonly classes: readonly CharacterClass[];
  /** A text that every path holds that matches; looked for first. */
  readonly required: string;
}

/** A token as `picomatch.parse` makes it, as far as it is read here. */
export interface GlobToken {
  readonly type: string;
  readonly value: string;
  readonly output?: string;
}

type Step = readonly [op: number, value?: number];

/** Stands for a backslash that is meant as one: half of a surrogate pair, which no path holds. */
export const backslashSign = "\udfff";

/** Compiles the tokens of a glob that `checkGlob` lets pass; what it matches stands for all below it as well. */
export function compileTokens(tokens: readonly GlobToken[]): Program {
  const classes: CharacterClass[] = [];
  const groups: { alternatives: Step[][]; sequence: Step[] }[] = [];
  let alternatives: Step[][] = [];
  let sequence: Step[] = [];
  let last: readonly Step[] = [];
  let required = "";
  const add = (...steps: readonly Step[]): void => {
    sequence.push(...steps);
    last = steps;
  };
  const oneOf = (source: string): Step => [
    Op.Class,
    classes.push(characterClass(source.replaceAll(backslashSign, "\\\\"))) - 1,
  ];

  for (const token of tokens) {
    const { type, value, output = value } = token;
    if (type === "text" && groups.length > 0 && output.includes("|")) {
      for (const [index, part] of splitAtBars(value).entries()) {
        if (index > 0) {
          alternatives.push(sequence);
          sequence = [];
        }
        add(...literal(part));
      }
    } else if (type === "text") {
      const text = unescaped(value);
      if (groups.length === 0 && text.length > required.length) required = text;
      add(...literal(value));
    } else if (type === "star") {
      if (output !== "") add(...repeated([[Op.InSegment]]));
    } else if (type === "globstar") add(...globstar(output));
    else if (type === "slash") {
      // Where a globstar follows, its steps hold the slash; behind one, the slash was part of them.
      if (output.startsWith("\\/")) add([Op.Character, slash]);
    } else if (type === "dot") add([Op.Character, dot]);
    else if (type === "qmark") add([Op.One]);
    else if (type === "bracket") {
      const both = /^\(\?:(.*)\|(\[.*)\)$/s.exec(value);
      // A class without a range or another sign may be a name that holds brackets: both are meant.
      if (both) add(...either([literal(both[1] ?? ""), [oneOf(both[2] ?? "")]]));
      else if (value.startsWith("[")) add(oneOf(value));
      else add(...literal(value));
    } else if (type === "plus") {
      if (value === "+" && last.length > 0) sequence.push([Op.Split, -last.length]);
      else add([Op.Character, plus]);
    } else if (type === "comma" && output === "|") {
      alternatives.push(sequence);
      sequence = [];
      last = [];
    } else if (type === "brace" && output === "(") {
      groups.push({ alternatives, sequence });
      alternatives = [];
      sequence = [];
      last = [];
    } else if (type === "brace" && output === ")") {
      const whole = either([...alternatives, sequence]);
      ({ alternatives, sequence } = groups.pop() ?? { alternatives: [], sequence: [] });
      add(...whole);
    } else if (type === "brace" && output.startsWith("[")) add(oneOf(output));
    else if (type === "brace" || type === "comma") add(...literal(value));
    if (type === "dot" || type === "slash" || type === "bos") sequence.push(...lookahead(output));
  }
  const below: Step[] = [[Op.Character, slash], ...repeated([[Op.Any]])];
  const steps: Step[] = [...sequence, ...either([[], below]), [Op.End]];
  return {
    ops: Uint8Array.from(steps, ([op]) => op),
    values: Int32Array.from(steps, ([, value = 0]) => value),
    classes,
    required,
  };
}

/** What picomatch asks of the characters that follow, as far as the stars themselves don't see to it. */
function lookahead(output: string): Step[] {
  if (output.startsWith("(?:\\/")) return [];
  const dots: Step[] = output.includes("(?!\\.{0,1}") ? [[Op.NotDots]] : [];
  return output.includes("(?=.)") ? [...dots, [Op.More]] : dots;
}

/** A globstar's steps: picomatch's output tells which slashes beside it belong to it. */
function globstar(output: string): Step[] {
  const any = repeated([[Op.Any]]);
  const folder: Step[] = [...any, [Op.Character, slash]];
  const between: Step[][] = [[[Op.Character, slash], ...folder], [[Op.Character, slash]]];
  if (output.startsWith("(?:^|")) return either([[[Op.AtStart]], [[Op.Character, slash]], folder]);
  if (output.endsWith("\\/|\\/|$)")) return either([...between, [[Op.AtEnd]]]);
  if (output.endsWith("\\/|\\/)")) return either(between);
  if (output.endsWith("|$)")) return either([[[Op.Character, slash], ...any], [[Op.AtEnd]]]);
  return any;
}

function repeated(steps: readonly Step[]): Step[] {
  return [[Op.Split, steps.length + 2], ...steps, [Op.Jump, -steps.length - 1]];
}

function either(alternatives: readonly (readonly Step[])[]): Step[] {
  const steps: Step[] = [];
  let left = alternatives.reduce((sum, one) => sum + one.length + 2, -2);
  for (const [index, one] of alternatives.entries()) {
    const isLast = index === alternatives.length - 1;
    if (!isLast) steps.push([Op.Split, one.length + 2]);
    for (const step of one) steps.push(step);
    left -= one.length + 2;
    if (!isLast) steps.push([Op.Jump, left + 1]);
  }
  return steps;
}

/** A token's text: a backslash stands before what would be a sign otherwise. */
function unescaped(value: string): string {
  return value.replace(/\\(.)/gs, "$1").replaceAll(backslashSign, "\\");
}

function literal(value: string): Step[] {
  const text = unescaped(value);
  return Array.from({ length: text.length }, (_, at) => [Op.Character, text.charCodeAt(at)]);
}

function splitAtBars(value: string): string[] {
  return value.split(/(?<!\\)\|/);
}

const slash = 0x2f;
const dot = 0x2e;
const plus = 0x2b;
