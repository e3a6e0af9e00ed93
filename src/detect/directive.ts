/** Comments that ask a scanner to let a line pass: leakscan's own and other scanners'. Facts only: policy decides what counts. */

import type { Directive } from "../core/match.ts";
import type { Span } from "../core/span.ts";
import { utf8 } from "./text.ts";

/** The longest line that is searched for a comment, on either side of the secret, in bytes. */
const maxLine = 2048;

/** Comments on the secret's first and last line and on the line above it. */
export function findDirectives(bytes: Uint8Array, span: Span): readonly Directive[] {
  const firstLine = lineStart(bytes, span.start);
  const lastEnd = lineEnd(bytes, span.end);
  const on = utf8(bytes, firstLine, span.start) + " " + utf8(bytes, span.end, lastEnd);
  const aboveStart = firstLine > 0 ? lineStart(bytes, firstLine - 1) : firstLine;
  const above = firstLine > 0 ? utf8(bytes, aboveStart, firstLine - 1) : "";
  const found: Directive[] = [];
  const block = blockAt(bytes, span.start);
  if (block !== null) found.push(block);
  if (!word.test(on) && !word.test(above)) return found;
  for (const { tool, same, next } of comments) {
    const held = (same && same.exec(on)) ?? (next && next.exec(above));
    if (!held) continue;
    found.push(directive(tool, held[1] ?? ""));
  }
  return found;
}

function directive(tool: string, rest: string): Directive {
  const reason = tidy(tool === "secretlint" ? rest.replace(secretlintRules, "") : rest);
  return reason ? { tool, reason } : { tool };
}

/** The rules that a comment of secretlint names are no reason. */
const secretlintRules = /^(?:[ \t,]*@?[\w.-]+\/[\w./-]+)+/;

/**
 * The block of secretlint's that holds a position: from `secretlint-disable` on, until the next `secretlint-enable` or the end. One that
 * is for certain rules of its own does not count: they are not ours, and a block may be the whole file.
 */
function blockAt(bytes: Uint8Array, at: number): Directive | null {
  let marks = known.get(bytes);
  if (marks === undefined) known.set(bytes, (marks = findBlocks(bytes)));
  let last: BlockMark | undefined;
  for (const mark of marks) if (mark.at < at) last = mark;
  return last?.directive ?? null;
}

interface BlockMark {
  readonly at: number;
  /** `null` where the block ends. */
  readonly directive: Directive | null;
}

/** A file is searched once, however many matches it holds. */
const known = new WeakMap<Uint8Array, readonly BlockMark[]>();

function findBlocks(bytes: Uint8Array): readonly BlockMark[] {
  const marks: BlockMark[] = [];
  skips ??= skipsOf(block);
  for (let end = block.length - 1; end < bytes.length; end += skips[bytes[end] as number] as number) {
    if (bytes[end] !== 0x2d) continue;
    const start = end - block.length + 1;
    const held = /^secretlint-(disable|enable)(?![-\w])(.*)/.exec(utf8(bytes, start, lineEnd(bytes, start)));
    if (held === null) continue;
    const [, kind, rest = ""] = held;
    if (secretlintRules.test(rest)) continue;
    marks.push({ at: start, directive: kind === "disable" ? directive("secretlint", rest) : null });
  }
  return marks;
}

const block = "secretlint-";
/** How far the search may go on, by the byte at its end (Horspool). */
let skips: Uint8Array | undefined;

function skipsOf(text: string): Uint8Array {
  const table = new Uint8Array(256).fill(text.length);
  for (let i = 0; i < text.length - 1; i++) table[text.charCodeAt(i)] = text.length - 1 - i;
  return table;
}

/** One of these stands in every comment below: the quick way out. */
const word = /allow|whitelist|ignore|disable/i;

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
  return text
    .replace(/\*\/.*$|-->.*$/, "")
    .replace(/^[\s:,–-]+|[\s"',;}\])]+$/g, "")
    .trim();
}

function lineStart(bytes: Uint8Array, at: number): number {
  const limit = Math.max(0, at - maxLine);
  let start = at;
  while (start > limit && bytes[start - 1] !== 10) start--;
  return start;
}

function lineEnd(bytes: Uint8Array, at: number): number {
  const limit = Math.min(bytes.length, at + maxLine);
  let end = at;
  while (end < limit && bytes[end] !== 10 && bytes[end] !== 13) end++;
  return end;
}
