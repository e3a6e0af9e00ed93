/** How many columns text takes in a terminal, and cutting, padding and wrapping by it. East Asian text takes two a character. */

import stringWidth from "string-width";

/** Columns that a line of plain text takes. Knows no escape sequences: colour after measuring. */
export function displayWidth(text: string): number {
  return /^[\x20-\x7e]*$/.test(text) ? text.length : stringWidth(text);
}

/** The text with spaces after it up to `columns`; unchanged where it is wider. */
export function padEnd(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - displayWidth(text)));
}

/** The text, cut with an ellipsis at the end where it takes more than `columns` (at least 1). */
export function cutEnd(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  return `${head(text, columns - 1)}…`;
}

/** The text, cut with an ellipsis at its start where it takes more than `columns` (at least 1). */
export function cutStart(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  let end = "";
  let used = 1;
  for (const cluster of [...clusters(text)].reverse()) {
    used += displayWidth(cluster);
    if (used > columns) break;
    end = cluster + end;
  }
  return `…${end}`;
}

/** The text, cut with an ellipsis in the middle where it takes more than `columns`: for paths, whose end says the most. */
export function cutMiddle(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  const left = Math.floor((columns - 1) / 3);
  const start = head(text, left);
  const back = [...clusters(text)].reverse();
  let end = "";
  let used = displayWidth(start) + 1;
  for (const cluster of back) {
    used += displayWidth(cluster);
    if (used > columns) break;
    end = cluster + end;
  }
  return `${start}…${end}`;
}

/**
 * Breaks text into lines of at most `columns`: at spaces, and in Japanese before a word, never before its ending or before
 * closing punctuation. A word that is wider than the line stands on a line of its own, whole: it may be a command. A run of
 * ideographs that is wider than the line is broken anywhere.
 */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const piece of pieces(text).flatMap((one) => narrow(one, columns))) {
    const width = displayWidth(piece.trimEnd());
    if (used > 0 && used + width > columns) {
      lines.push(line.trimEnd());
      line = "";
      used = 0;
    }
    line += piece;
    used += displayWidth(piece);
  }
  lines.push(line.trimEnd());
  return lines;
}

/** What may not be torn apart: words with the space after them, single ideographs with the punctuation after them. */
function pieces(text: string): string[] {
  const found: string[] = [];
  const words = wordStarts(text);
  let piece = "";
  let at = 0;
  for (const cluster of clusters(text)) {
    const last = piece.at(-1);
    const breaks =
      last !== undefined &&
      ((last === " " && cluster !== " ") ||
        (words?.has(at) !== false && startsWord(last, cluster) && !notAtStart.test(cluster) && !notAtEnd.test(last)));
    if (breaks) {
      found.push(piece);
      piece = "";
    }
    piece += cluster;
    at += cluster.length;
  }
  if (piece !== "") found.push(piece);
  return found;
}

/** Where words begin in text that is written without spaces, by Node's dictionary: 繰り返し is one word. Absent for other text. */
function wordStarts(text: string): ReadonlySet<number> | undefined {
  if (!/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return undefined;
  const segments = new Intl.Segmenter("ja", { granularity: "word" }).segment(text);
  return new Set(Array.from(segments, ({ index }) => index));
}

/**
 * Whether a Japanese word begins between two characters, as well as one can tell without a dictionary: before kanji and katakana
 * that follow something else, before anything that follows punctuation, never before hiragana, which ends words.
 */
function startsWord(before: string, after: string): boolean {
  if (after === " " || !(loose.test(before) || loose.test(after))) return false;
  if (/[、。，．！？」』）】]$/u.test(before)) return true;
  if (/^\p{Script=Hiragana}/u.test(after)) return false;
  return scriptOf(before) !== scriptOf(after);
}

function scriptOf(character: string): "han" | "katakana" | "other" {
  if (/\p{Script=Han}$/u.test(character)) return "han";
  return /[\p{Script=Katakana}ー]$/u.test(character) ? "katakana" : "other";
}

/** A piece of ideographs or kana that is wider than the line, broken anywhere; other pieces as they are. */
function narrow(piece: string, columns: number): string[] {
  if (displayWidth(piece) <= columns || !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(piece))
    return [piece];
  return [...clusters(piece)];
}

/** Scripts that are written without spaces. Hangul is not: Korean breaks at spaces. */
const loose = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]$/u;
const notAtStart = /^[、。，．：；？！」』）〉》】〕・ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ々…,.:;?!)\]}]/u;
const notAtEnd = /[「『（〈《【〔([{]$/u;

function head(text: string, columns: number): string {
  let start = "";
  let used = 0;
  for (const cluster of clusters(text)) {
    used += displayWidth(cluster);
    if (used > columns) break;
    start += cluster;
  }
  return start;
}

function* clusters(text: string): Generator<string> {
  if (/^[\x20-\x7e]*$/.test(text)) yield* text;
  // Without a locale, so that the same text takes the same columns on every machine.
  else for (const { segment } of new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text)) yield segment;
}
