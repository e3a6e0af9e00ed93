/** Lists of words, asked as one expression: a list is data, and another word is one word more in it. */

/**
 * Where words of a list stand in a text. Words stand in either case. `_` in a word is a joint or none (a blank,
 * a dash, an underscore), `-` is a joint that must stand, a dot, a colon or a slash among them.
 */
export interface WordList {
  /** The whole text. */
  readonly is?: readonly string[];
  readonly begins?: readonly string[];
  readonly ends?: readonly string[];
  readonly holds?: readonly string[];
  /** The first word: a joint or the end of the text follows. */
  readonly first?: readonly string[];
  /** The last word: a joint stands before it. */
  readonly last?: readonly string[];
}

/** Asks whether a text has one of the words at its place. The expression is made when first asked: the hook asks few. */
export interface WordTest {
  test(text: string): boolean;
}

export function anyWord(list: WordList): WordTest {
  let made: RegExp | undefined;
  return { test: (text) => (made ??= expressionOf(list)).test(text) };
}

function expressionOf({ is, begins, ends, holds, first, last }: WordList): RegExp {
  const places = [
    is && `^(?:${alternatives(is)})$`,
    begins && `^(?:${alternatives(begins)})`,
    ends && `(?:${alternatives(ends)})$`,
    holds && alternatives(holds),
    first && `^(?:${alternatives(first)})(?:${joint}|$)`,
    last && `${joint}(?:${alternatives(last)})$`,
  ];
  return new RegExp(places.filter((one) => one).join("|"), "i");
}

const joint = "[-\\s_.:/]";

function alternatives(words: readonly string[]): string {
  return words
    .map((word) =>
      word.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&").replaceAll(/[-_]/g, (sign) => (sign === "-" ? joint : "[-\\s_]?")),
    )
    .join("|");
}
