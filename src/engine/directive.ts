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
  if (!word.test(on) && !word.test(above)) return [];
  const found: Directive[] = [];
  for (const { tool, same, next } of comments) {
    const held = (same && same.exec(on)) ?? (next && next.exec(above));
    if (!held) continue;
    const reason = tidy(held[1] ?? "");
    found.push(reason ? { tool, reason } : { tool });
  }
  return found;
}

/** One of these stands in every comment below: the quick way out. */
const word = /allow|ignore|disable|nosec/i;

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
