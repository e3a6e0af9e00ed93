/** Comments that ask a scanner to let a line pass: leakscan's own and other scanners'. Facts only: policy decides what counts. */

import type { Directive } from "../core/match.ts";
import type { Span } from "../core/span.ts";
import { utf8 } from "./text.ts";

/** The longest line that is searched for a comment, on either side of the secret, in bytes. */
const maxLine = 2048;

/**
 * Makes what tells the comments on a secret's first and last line and on the line above it, and the block around it. `marks` tells where
 * each {@link blockMark} begins. Costs little where the matches of a text come in the order in which they stand: what was looked at for
 * the one before is not looked at again.
 */
export function directivesIn(bytes: Uint8Array, marks: readonly number[]): (span: Span) => readonly Directive[] {
  let seen: Surroundings | undefined;
  return (span) => beside((seen ??= new Surroundings(bytes, marks)), bytes, span);
}

/** Shared by all matches without a comment: nearly all. */
const none: readonly Directive[] = [];

function beside(seen: Surroundings, bytes: Uint8Array, span: Span): readonly Directive[] {
  const block = seen.blockAt(span.start);
  const firstLine = seen.lineStart(span.start);
  const lastEnd = seen.lineEnd(span.end);
  const aboveStart = firstLine > 0 && bytes[firstLine - 1] === 10 ? seen.startOfLineAbove(firstLine) : firstLine;
  const found: Directive[] = block === null ? [] : [block];
  if (!seen.holdsWord(aboveStart, lastEnd)) return block === null ? none : found;
  const on = utf8(bytes, firstLine, span.start) + " " + utf8(bytes, span.end, lastEnd);
  const above = firstLine > aboveStart ? utf8(bytes, aboveStart, firstLine - 1) : "";
  for (const { tool, same, next } of comments) {
    const held = (same && same.exec(on)) ?? (next && next.exec(above));
    if (!held) continue;
    found.push(directive(tool, held[1] ?? ""));
  }
  return found;
}

/** What is known of a text around its matches. */
class Surroundings {
  readonly #bytes: Uint8Array;
  readonly #blocks: readonly BlockMark[];
  /** Parts that were looked through: one without LF, which is where a line begins, and one without LF and CR, which is where it ends. */
  #before = { from: 0, to: 0 };
  #behind = { from: 0, to: 0 };
  /** Where one of {@link words} begins, in the part that was looked through. */
  #words = { from: 0, to: 0, at: [] as number[] };

  constructor(bytes: Uint8Array, marks: readonly number[]) {
    this.#bytes = bytes;
    this.#blocks = marks.flatMap((at) => blockAt(bytes, at) ?? []);
  }

  /** The start of the line that holds a position, at most {@link maxLine} before it. */
  lineStart(at: number): number {
    const limit = Math.max(0, at - maxLine);
    const { from, to } = this.#before;
    let start = at >= from && at < to ? from : at;
    while (start > limit) {
      if (start === to && from < to) start = from;
      else if (this.#bytes[start - 1] === 10) break;
      else start--;
    }
    this.#before = { from: start, to: start === from ? Math.max(at, to) : at };
    return Math.max(start, limit);
  }

  /** The end of the line that holds a position, at most {@link maxLine} behind it. */
  lineEnd(at: number): number {
    const bytes = this.#bytes;
    const limit = Math.min(bytes.length, at + maxLine);
    const { from, to } = this.#behind;
    const isKnown = at >= from && at <= to;
    let end = isKnown ? to : at;
    while (end < limit && bytes[end] !== 10 && bytes[end] !== 13) end++;
    this.#behind = { from: isKnown ? from : at, to: end };
    return Math.min(end, limit);
  }

  /** The start of the line that ends before a line's start, at most {@link maxLine} before it. */
  startOfLineAbove(start: number): number {
    let above = start - 1;
    while (above > 0 && above > start - 1 - maxLine && this.#bytes[above - 1] !== 10) above--;
    return above;
  }

  /** Whether one of {@link words} begins in a part. */
  holdsWord(start: number, end: number): boolean {
    const seen = this.#words;
    if (start < seen.from || start > seen.to) this.#words = { from: start, to: start, at: [] };
    const { at } = this.#words;
    for (let i = this.#words.to; i < end; i++) if (isWordAt(this.#bytes, i)) at.push(i);
    this.#words.to = Math.max(this.#words.to, end);
    const last = at[lastBefore(at.length, (index) => (at[index] as number) < end)];
    return last !== undefined && last >= start;
  }

  /**
   * The block of secretlint's that holds a position: from `secretlint-disable` on, until the next `secretlint-enable` or the end. One
   * that is for certain rules of its own does not count: they are not ours, and a block may be the whole file.
   */
  blockAt(at: number): Directive | null {
    const marks = this.#blocks;
    return marks[lastBefore(marks.length, (index) => (marks[index] as BlockMark).at < at)]?.directive ?? null;
  }
}

/** The last index of a sorted list for which something holds that holds for all before it; -1 for none. */
function lastBefore(length: number, holds: (index: number) => boolean): number {
  let low = -1;
  let high = length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

function directive(tool: string, rest: string): Directive {
  const reason = tidy(tool === "secretlint" ? rest.replace(secretlintRules, "") : rest);
  return reason ? { tool, reason } : { tool };
}

/** The rules that a comment of secretlint names are no reason. */
const secretlintRules = /^(?:[ \t,]*@?[\w.-]+\/[\w./-]+)+/;

interface BlockMark {
  readonly at: number;
  /** `null` where the block ends. */
  readonly directive: Directive | null;
}

/** What secretlint's comments that begin and end blocks begin with. */
export const blockMark = "secretlint-";

/** Whether such a comment may begin at a place. */
export function isBlockMark(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === blockMark.charCodeAt(0) && isTextAt(bytes, at, blockMark);
}

function blockAt(bytes: Uint8Array, start: number): BlockMark | undefined {
  const held = /^secretlint-(disable|enable)(?![-\w])(.*)/.exec(utf8(bytes, start, endOfRest(bytes, start)));
  if (held === null) return undefined;
  const [, kind, rest = ""] = held;
  if (secretlintRules.test(rest)) return undefined;
  return { at: start, directive: kind === "disable" ? directive("secretlint", rest) : null };
}

/** One of these stands in every comment below, in small or capital letters. */
const words = ["allow", "whitelist", "ignore", "disable"];
/** By a first letter, the number of its word. */
const byFirst = new Uint8Array(256).fill(words.length);
words.forEach((word, index) => {
  byFirst[word.charCodeAt(0)] = index;
  byFirst[word.charCodeAt(0) - 0x20] = index;
});

function isWordAt(bytes: Uint8Array, at: number): boolean {
  const word = byFirst[bytes[at] as number] as number;
  return word < words.length && isTextAt(bytes, at, words[word] as string);
}

function isTextAt(bytes: Uint8Array, at: number, text: string): boolean {
  for (let i = 0; i < text.length; i++) if (((bytes[at + i] ?? 0) | 0x20) !== text.charCodeAt(i)) return false;
  return true;
}

/** What each tool reads on the line itself and on the line above. */
const comments: readonly { readonly tool: string; readonly same?: RegExp; readonly next?: RegExp }[] = [
  {
    tool: "leakscan",
    same: /\bleakscan:allow\b[ \t:–-]*(.*)/i,
    next: /^\s*(?:(?:\/\/|#|--|;|\/?\*+|<!--|%|"|')\s*)?leakscan:allow\b[ \t:–-]*(.*)/i,
  },
  { tool: "gitleaks", same: /\bgitleaks:allow\b(.*)/ },
  { tool: "betterleaks", same: /\bbetterleaks:allow\b(.*)/ },
  {
    tool: "detect-secrets",
    same: /\bpragma: ?(?:allowlist|whitelist)[ -]secret\b(.*)/,
    next: /\bpragma: ?(?:allowlist|whitelist) nextline[ -]secret\b(.*)/,
  },
  { tool: "trufflehog", same: /\btrufflehog:ignore\b(.*)/ },
  { tool: "secretlint", same: /\bsecretlint-disable-line\b(.*)/, next: /\bsecretlint-disable-next-line\b(.*)/ },
  { tool: "kingfisher", same: /\bkingfisher:ignore\b(.*)/ },
  { tool: "noseyparker", same: /\bnp:ignore\b(.*)/ },
];

/** The reason without the comment's end marks. */
function tidy(text: string): string {
  const reason = text.replace(/\*\/.*$|-->.*$/, "");
  let start = 0;
  let end = reason.length;
  while (start < end && beginsReason.test(reason[start] as string)) start++;
  while (end > start && endsReason.test(reason[end - 1] as string)) end--;
  return reason.slice(start, end).trim();
}

/** Signs that stand between a comment's word and its reason, and behind the reason. */
const beginsReason = /[\s:,–-]/;
const endsReason = /[\s"',;}\])]/;

/** The end of the line, at most {@link maxLine} behind a position. */
function endOfRest(bytes: Uint8Array, at: number): number {
  const limit = Math.min(bytes.length, at + maxLine);
  let end = at;
  while (end < limit && bytes[end] !== 10 && bytes[end] !== 13) end++;
  return end;
}
