/**
 * What is known about a value under a name, as numbers from 0 to 255: the model reads these and nothing else. Each piece of
 * evidence is a class or a count, never a word: which words a value consists of says little about the next value.
 */

import type { NameKind } from "../../../core/named.ts";
import type { NamedValue } from "../../locate/named-value.ts";
import { nameEvidence, nameEvidenceNames } from "./name.ts";
import { placeEvidence, placeEvidenceNames } from "./place.ts";
import { valueEvidence, valueEvidenceNames } from "./value.ts";
import { wordEvidence, wordEvidenceNames } from "./words.ts";
import { Remembered } from "../remembered.ts";

/** The names of the pieces of evidence, in the order in which {@link gather} writes them. */
export const evidenceNames: readonly string[] = [
  ...nameEvidenceNames,
  ...placeEvidenceNames,
  ...valueEvidenceNames,
  ...wordEvidenceNames,
];

const placeAt = nameEvidenceNames.length;
const valueAt = placeAt + placeEvidenceNames.length;
const wordsAt = valueAt + valueEvidenceNames.length;

/** One array for all: evidence is read at once, before the next value is looked at. */
const gathered = new Uint8Array(evidenceNames.length);

/** What a text says under a name, wherever it stands. */
const textEvidence = new Remembered<Uint8Array>();

/** Where a piece of evidence stands. */
export function evidenceAt(name: string): number {
  const at = evidenceNames.indexOf(name);
  if (at < 0) throw new Error(`no evidence ${name}`);
  return at;
}

/**
 * Gathers the evidence about the value whose text is `text`; `content` holds its characters, where they are not those that stand in
 * the bytes. The array is overwritten by the next call.
 */
export function gather(
  bytes: Uint8Array,
  value: NamedValue,
  kind: NameKind,
  name: string,
  text: string,
  content?: Uint8Array,
): Uint8Array {
  gathered.set(nameEvidence(name, kind), 0);
  placeEvidence(bytes, value, gathered, placeAt);
  const readText = (of: Uint8Array, start: number, end: number): Uint8Array => {
    valueEvidence(of, start, end, gathered, valueAt);
    wordEvidence(name, text, gathered, wordsAt);
    return gathered;
  };
  if (content) return readText(content, 0, content.length);
  const said = textEvidence.of(name, text, () => readText(bytes, value.start, value.end).slice(valueAt));
  gathered.set(said, valueAt);
  return gathered;
}
