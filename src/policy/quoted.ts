/** Words of a config in error messages. People paste secrets into the wrong place, so what is no plain word is masked. */

import { mask } from "../core/secret.ts";

/**
 * A word of the config, in quotes: whole where it is a plain word, masked otherwise.
 * @param meant the known word that it is nearly, where there is one: then it is a mistyped word, not a secret
 */
export function quoted(word: string, meant?: string): string {
  return JSON.stringify(meant === undefined ? shown(word) : word);
}

/** A word of the config as {@link quoted} shows it, without the quotes. */
export function shown(word: string): string {
  const parts = word.split(/[-_. ]|(?<=[a-z])(?=[A-Z])/);
  const isPlain =
    word.length <= 40 && parts.length <= 5 && parts.every((part) => /^(?:[A-Za-z]{0,14}\d{0,2}|\*)$/.test(part));
  return isPlain ? word : mask(word);
}
