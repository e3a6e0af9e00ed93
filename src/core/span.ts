/** Where in a blob: byte spans, and the lines and columns that a person reads. */

/** Bytes `start` (inclusive) to `end` (exclusive) of a blob. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A position as an editor shows it: line and column from 1, the column in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * Turns byte offsets of UTF-8 text into lines and columns. A line ends with LF, CRLF or a lone CR. A byte order mark at
 * the start takes no column. Invalid UTF-8 counts one column a byte.
 * The bytes are read once, as far as it was asked for; a look-up costs a kilobyte at most beyond that, however long its line is.
 */
export class LineIndex {
  readonly #bytes: Uint8Array;
  readonly #starts: number[] = [0];
  /** How far the bytes were read for ends of lines. */
  #read = 0;
  /** Of long lines, by their start: where every half kilobyte begins, and the column there. Made as far as it was asked for. */
  readonly #marks = new Map<number, { readonly at: number[]; readonly column: number[] }>();
  /** The character that was asked for last: who asks in order looks at each byte once. */
  #last = { start: 0, at: 0, column: 0 };

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** Number of lines; 1 for an empty blob. */
  get lines(): number {
    this.#readTo(this.#bytes.length);
    return this.#starts.length;
  }

  /** The position of a byte offset; an offset past the end is taken as the end. */
  position(offset: number): Position {
    const at = Math.min(Math.max(offset, 0), this.#bytes.length);
    this.#readTo(at);
    const line = this.#lineOf(at);
    let start = this.#starts[line] ?? 0;
    if (start === 0 && this.#bytes[0] === 0xef && this.#bytes[1] === 0xbb && this.#bytes[2] === 0xbf && at >= 3)
      start = 3;
    return { line: line + 1, column: this.#column(start, at) + 1 };
  }

  /** The span of the line (from 1) without its line end; the empty span at the end where there is no such line. */
  lineSpan(line: number): Span {
    this.#readTo(this.#bytes.length);
    const start = this.#starts[line - 1];
    if (start === undefined) return { start: this.#bytes.length, end: this.#bytes.length };
    let end = this.#starts[line] ?? this.#bytes.length;
    if (line < this.#starts.length) {
      if (this.#bytes[end - 1] === 0x0a) end--;
      if (end > start && this.#bytes[end - 1] === 0x0d) end--;
    }
    return { start, end };
  }

  #readTo(end: number): void {
    const bytes = this.#bytes;
    for (let i = this.#read; i < end; i++) {
      const byte = bytes[i];
      if (byte === 0x0a || (byte === 0x0d && bytes[i + 1] !== 0x0a)) this.#starts.push(i + 1);
    }
    if (end > this.#read) this.#read = end;
  }

  #column(start: number, at: number): number {
    if (at - start < 2 * markEvery) return columns(this.#bytes, start, at);
    let marks = this.#marks.get(start);
    if (marks === undefined) this.#marks.set(start, (marks = { at: [start], column: [0] }));
    for (let last = marks.at.length - 1; (marks.at[last] ?? 0) + 2 * markEvery < at; last++) {
      const from = marks.at[last] ?? start;
      const to = characterStart(this.#bytes, from + markEvery);
      marks.at.push(to);
      marks.column.push((marks.column[last] ?? 0) + columns(this.#bytes, from, to));
    }
    let index = Math.min(marks.at.length - 1, Math.floor((at - start) / markEvery));
    while ((marks.at[index] ?? 0) > at) index--;
    let from = marks.at[index] ?? start;
    let before = marks.column[index] ?? 0;
    const last = this.#last;
    if (last.start === start && last.at > from && last.at <= at) ({ at: from, column: before } = last);
    const column = before + columns(this.#bytes, from, at);
    if (characterStart(this.#bytes, at) === at) this.#last = { start, at, column };
    return column;
  }

  #lineOf(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** Bytes between two marks of a long line. */
const markEvery = 512;

/** The first byte at or before a position that begins a character. */
function characterStart(bytes: Uint8Array, at: number): number {
  let start = at;
  while (at - start < 3 && ((bytes[start] ?? 0) & 0xc0) === 0x80) start--;
  return start;
}

/** UTF-16 code units that the UTF-8 bytes from `start` to `end` take. */
export function columns(bytes: Uint8Array, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end;) {
    const length = sequenceLength(bytes, i);
    count += length === 4 ? 2 : 1;
    i += length;
  }
  return count;
}

/** Bytes of the UTF-8 sequence at `at`; 1 where it is invalid. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  const length = first < 0xc2 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 1;
  for (let i = 1; i < length; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 1;
  return length;
}
