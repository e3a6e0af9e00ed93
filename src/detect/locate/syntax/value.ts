/** A value under a name, as the readers of this folder hand it on. */

import type { NameKind, Operator, Place } from "../../../core/named.ts";

/** A name, as byte offsets. */
export interface Name {
  readonly nameStart: number;
  readonly nameEnd: number;
}

/** A value and the name it stands under, as byte offsets. */
export interface NamedValue extends Name {
  readonly start: number;
  readonly end: number;
  readonly operator: Operator;
  readonly quoted: boolean;
  /** What the syntax says of the value, whatever its name says: `IDENTIFIED BY '…'`, `new NetworkCredential("user", "…")`. */
  readonly kind: NameKind | undefined;
  /** The syntax says that it opens something now: it stands in a URL. */
  readonly inUse: boolean;
  /** The value is the whole rest of a line that is nothing but name and value: env files, ini, YAML, properties. */
  readonly wholeLine: boolean;
  readonly place: Place;
  /** Which element of a list, or which row of a column; else 0. */
  readonly index: number;
}

/** Values that were found, in the order of the text behind the name. */
export type Values = NamedValue[];

/** The most values that one name may have. */
export const maxValues = 64;

/** Makes a value; what is left out is a direct, quoted one. */
export function valueOf(
  { nameStart, nameEnd }: Name,
  { start, end }: { readonly start: number; readonly end: number },
  operator: Operator,
  place: Place,
  quoted: boolean,
  {
    wholeLine = false,
    index = 0,
    kind,
    inUse = false,
  }: { wholeLine?: boolean; index?: number; kind?: NameKind; inUse?: boolean } = none,
): NamedValue {
  return { nameStart, nameEnd, start, end, operator, quoted, kind, inUse, wholeLine, place, index };
}

const none = {};

/** Whether a name speaks of several: `tokens`, not `pass`. */
export function isPlural(bytes: Uint8Array, nameEnd: number): boolean {
  return ((bytes[nameEnd - 1] as number) | 32) === 0x73 && ((bytes[nameEnd - 2] as number) | 32) !== 0x73;
}
