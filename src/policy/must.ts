/** What a value of the config must be: a sentence of the catalogue, in the text that valibot carries with an issue. */

import type { Sentence } from "../core/error.ts";
import { type ErrorMessages, says } from "../messages/errors.ts";

/** The sentence as text. */
export function must<K extends keyof ErrorMessages>(key: K, ...values: Parameters<ErrorMessages[K]>): string {
  return JSON.stringify({ key, values });
}

/** The sentence of an issue's text; that the value is wrong, where valibot's own text says more. */
export function mustOf(text: string): Sentence {
  return text.startsWith("{") ? (JSON.parse(text) as Sentence) : says("isWrong");
}
