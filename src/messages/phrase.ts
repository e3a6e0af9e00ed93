/** What all languages share: looking up stable words, and numbers as people read them. */

import type { OwnReasonWord } from "../core/own-reason.ts";
import type { Language } from "./report-catalogue.ts";

/** A count with its thousands apart: `170,050`. */
export function groupThousands(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

/** A line or title as a sentence among others: with the full stop of its language. */
export function asSentence(text: string, language: Language): string {
  if (/[.。?？!！]$/u.test(text)) return text;
  return `${text}${language === "ja" ? "。" : "."}`;
}

/** A text before Japanese letters: with a space where it ends in a Latin letter or a digit, as docs/glossary.ja.md has it. */
export function beforeKana(text: string): string {
  return /[!-~]$/.test(text) ? `${text} ` : text;
}

/** The sentence of a stable word; the word itself where there is none. */
export function lookUp(sentences: Readonly<Record<string, string>>, word: string): string {
  // Own keys only: a word such as `constructor` comes from outside.
  return Object.hasOwn(sentences, word) ? (sentences[word] ?? word) : word;
}

/** Like {@link lookUp} for a word with a detail after a colon (`missing-object: 1a2b3c`): the detail follows in brackets. */
export function withDetail(sentences: Readonly<Record<string, string>>, word: string): string {
  const at = word.indexOf(":");
  if (at < 0) return lookUp(sentences, word);
  const sentence = lookUp(sentences, word.slice(0, at));
  const detail = word.slice(at + 1).trim();
  if (sentence === word.slice(0, at)) return word;
  return detail === "" ? sentence : `${sentence} [${detail}]`;
}

/** The sentence of leakscan's own reason (`rule-off: jwt`); a person's reason as it is. */
export function ownReasonText(
  sentences: Readonly<Record<OwnReasonWord, (about: string) => string>>,
  reason: string,
): string {
  const [, word = "", about = ""] = /^([a-z-]+)(?:: ([^]+))?$/.exec(reason) ?? [];
  return Object.hasOwn(sentences, word) ? sentences[word as OwnReasonWord](about) : reason;
}

/** The titles of a language. */
export interface Titles {
  readonly whole: Readonly<Record<string, string>>;
  /** Last words behind a vendor's name, with the space before them. */
  readonly endings: Readonly<Record<string, string>>;
  /** What follows behind a comma: `, old form`. */
  readonly notes: Readonly<Record<string, string>>;
}

/**
 * A title in another language: the whole where it is known, otherwise its last words after the vendor's name
 * (`Stripe secret key`), otherwise the English one. What stands in brackets is dropped with its English.
 */
export function translateTitle({ whole, endings, notes }: Titles, english: string): string {
  const plain = english.replace(/ \([^()]*\)$/, "");
  if (Object.hasOwn(whole, plain)) return whole[plain] ?? english;
  const comma = plain.lastIndexOf(",");
  const note = comma < 0 ? undefined : notes[plain.slice(comma)];
  if (note !== undefined) {
    const title = translateTitle({ whole, endings, notes }, plain.slice(0, comma));
    return title === plain.slice(0, comma) ? english : title + note;
  }
  for (let at = plain.indexOf(" "); at >= 0; at = plain.indexOf(" ", at + 1)) {
    const ending = plain.slice(at);
    if (Object.hasOwn(endings, ending)) return `${plain.slice(0, at)}${endings[ending]}`;
  }
  return english;
}
