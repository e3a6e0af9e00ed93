/** Where no secret stands: what a row of the table of places (./places.ts) says, and how it is read. */

import type { Operator } from "../../../core/named.ts";
import type { RejectId } from "../../../messages/en/explain/rejected.ts";
import type { NamedValue } from "../../locate/named-value.ts";
import { latin1 } from "../../text.ts";
import type { WordTest } from "../../word-list.ts";
import { looksRandom } from "../rarity.ts";

/** So many elements of a list before a value make a list of words. */
export const fewWords = 6;

/** What a name, its value and what is beside them are like. All that is given must hold. */
export interface PlaceForm {
  /** What ties name and value, and whether the value stands in quotes. */
  readonly operator?: Operator;
  readonly quoted?: boolean;
  readonly name?: WordTest;
  readonly notName?: WordTest;
  readonly text?: WordTest;
  readonly notText?: WordTest;
  /** What stands before the name, before the value and behind it: so many bytes of it. */
  readonly before?: Beside;
  readonly beforeValue?: Beside;
  readonly behind?: Beside;
  /** Not of values that look random. */
  readonly unlessRandom?: true;
  readonly holds?: (bytes: Uint8Array, value: NamedValue, name: string, text: string) => boolean;
}

type Beside = readonly [reach: number, form: WordTest];

/** A place where no secret stands. */
export interface RejectPlace extends PlaceForm {
  /** Its sentence stands in src/messages: why no secret stands there. */
  readonly id: RejectId;
  /** One of these must hold as well. */
  readonly any?: readonly PlaceForm[];
  /** Texts in the notation of fixtures/ that hold no secret by it, and texts that do. The tests are made from them. */
  readonly rejects: readonly string[];
  readonly keeps: readonly string[];
}

/** Whether a place may be one of a value by its name, its quotes and what ties the two: few are, and many values are alike in that. */
export function mayBePlace(
  { operator, quoted, name, notName }: PlaceForm,
  value: NamedValue,
  written: string,
): boolean {
  if (operator !== undefined && value.operator !== operator) return false;
  if (quoted !== undefined && value.quoted !== quoted) return false;
  return name?.test(written) !== false && notName?.test(written) !== true;
}

/** Whether a place that may be that of a value ({@link mayBePlace}) is: what costs least is asked first. */
export function isPlace(place: RejectPlace, bytes: Uint8Array, value: NamedValue, name: string, text: string): boolean {
  if (!isLike(place, bytes, value, name, text)) return false;
  return place.any?.some((one) => mayBePlace(one, value, name) && isLike(one, bytes, value, name, text)) ?? true;
}

function isLike(form: PlaceForm, bytes: Uint8Array, value: NamedValue, name: string, text: string): boolean {
  const { notText, before, beforeValue, behind, unlessRandom, holds } = form;
  const { nameStart, start, end } = value;
  if (form.text?.test(text) === false || notText?.test(text) === true) return false;
  if (before && !stands(before, bytes, nameStart)) return false;
  if (beforeValue && !stands(beforeValue, bytes, start)) return false;
  if (behind && !behind[1].test(latin1(bytes, end, end + behind[0]))) return false;
  if (unlessRandom && looksRandom(bytes, start, end)) return false;
  return holds?.(bytes, value, name, text) ?? true;
}

function stands([reach, form]: Beside, bytes: Uint8Array, at: number): boolean {
  return form.test(latin1(bytes, at - reach, at));
}
