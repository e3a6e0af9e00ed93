/** Vetoes: what is no secret by its form or its place, however the model scores it. */

import type { NameKind } from "../../../core/named.ts";
import type { RejectId } from "../../../messages/en/explain/rejected.ts";
import type { NamedValue } from "../../locate/named-value.ts";
import { isFiller } from "../placeholder.ts";
import { looksRandom } from "../rarity.ts";
import { codeForms } from "./code.ts";
import { fewWords, isPlace, mayBePlace, type RejectPlace } from "./place.ts";
import { rejectPlaces } from "./places.ts";
import { Remembered } from "../remembered.ts";
import type { RejectForm } from "./form.ts";
import { valueForms } from "./forms.ts";
import { branchesWithoutSign } from "./needs-sign.ts";
import { holdsAny, isMadeOf, upper, digits, lettersAndDigits } from "../../characters.ts";

/** All forms, in the order in which they are tried. */
export const rejectForms: readonly RejectForm[] = [...codeForms, ...valueForms];

/** The id of the form or place that says that this is no secret; undefined where none does. */
export function rejectedBy(
  bytes: Uint8Array,
  value: NamedValue,
  kind: NameKind,
  name: string,
  text: string,
): RejectId | undefined {
  const { start, end, quoted } = value;
  // Of what stands far down a list most is refused by the list, which costs less to ask than forms.
  const isListed = value.index >= fewWords && text.length < fewestFromAll;
  const place = isListed ? placeAgainst(bytes, value, name, text) : undefined;
  if (place !== undefined) return place;
  const form =
    text.length === end - start
      ? forms.of(quoted ? quotedKinds[kind] : kind, text, () => formOf(bytes, value, kind, text))
      : formOf(bytes, value, kind, text); // an encoded one: whether it looks random depends on what it is written as
  if (form === drawnFromAll) return undefined;
  return form ?? (isListed ? undefined : placeAgainst(bytes, value, name, text));
}

/** The shortest text that may be of all printable characters. */
const fewestFromAll = 48;

/** What {@link formOf} says of texts as they are written. */
const forms = new Remembered<RejectId | typeof drawnFromAll | null>();

const quotedKinds: Readonly<Record<NameKind, string>> = {
  password: "quoted password",
  secret: "quoted secret",
  weak: "quoted weak",
  none: "quoted none",
};

/** What no place rejects either. */
const drawnFromAll = "";

/** The id of the form that says of the text that it is no secret; null where none does. */
function formOf(
  bytes: Uint8Array,
  value: NamedValue,
  kind: NameKind,
  text: string,
): RejectId | typeof drawnFromAll | null {
  if (isDrawnFromAll(text)) return drawnFromAll;
  const random = isMixed(text) && looksRandom(bytes, value.start, value.end);
  if (mayHoldForm(text, random))
    for (const one of rejectForms) if (holdsForm(one, text, value.quoted, kind, random)) return one.id;
  return kind !== "password" && isFiller(text) ? "filler" : null;
}

/** The places that a value may stand at as far as its name says, its quotes and what ties the two. */
const placesOf = new Remembered<readonly RejectPlace[]>();
const placesInQuotes = new Remembered<readonly RejectPlace[]>();

/** The id of the place that says that no secret stands there, whatever the value; undefined where none does. */
export function placeAgainst(bytes: Uint8Array, value: NamedValue, name: string, text: string): RejectId | undefined {
  const { operator, quoted } = value;
  const places = (quoted ? placesInQuotes : placesOf).of(operator, name, () =>
    rejectPlaces.filter((one) => mayBePlace(one, value, name)),
  );
  for (const one of places) if (isPlace(one, bytes, value, name, text)) return one.id;
  return undefined;
}

/**
 * Whether any form may hold: a few expressions of many branches, since asking each by itself costs as much as all that is asked of a
 * value.
 */
function mayHoldForm(text: string, random: boolean): boolean {
  const plain = isMadeOf(text, lettersAndDigits);
  const asked = (joined[(random ? 2 : 0) + (plain ? 1 : 0)] ??= joinedForms(random, plain));
  return asked.some((one) => one.test(text));
}

/** By whether the text looks random and whether it has no signs. */
const joined: (readonly RegExp[])[] = [];

/** The forms as branches of one expression for each set of flags; one that refers to a group of its own stands alone. */
function joinedForms(random: boolean, plain: boolean): readonly RegExp[] {
  const asked = rejectForms.filter(
    (one) => !(random && one.unlessRandom) && !(plain && branchesWithoutSign(one.form.source).length === 0),
  );
  const alone = asked.filter(({ form }) => /\\[1-9]/.test(form.source));
  const others = asked.filter((one) => !alone.includes(one));
  const flags = [...new Set(others.map(({ form }) => form.flags))];
  const branches = ({ source }: RegExp): readonly string[] => (plain ? branchesWithoutSign(source) : [`(?:${source})`]);
  return [
    ...alone.map(({ form }) => form),
    ...flags.map(
      (set) => new RegExp(others.flatMap(({ form }) => (form.flags === set ? branches(form) : [])).join("|"), set),
    ),
  ];
}

/** Whether a form holds for a value so written. */
export function holdsForm(one: RejectForm, text: string, quoted: boolean, kind: NameKind, random: boolean): boolean {
  if (one.bare && quoted) return false;
  if (one.unlessRandom && random) return false;
  if (one.unlessPassword && kind === "password") return false;
  return one.form.test(text);
}

/** Printable characters of every kind, as WordPress draws its keys: signs of templates and code occur in all of them by chance. */
function isDrawnFromAll(text: string): boolean {
  return (
    text.length >= fewestFromAll &&
    text.length <= 80 &&
    !/\s/.test(text) &&
    (text.match(/[^\w\s]/g)?.length ?? 0) >= 12 &&
    // Of many kinds: a text whose letters are all written as escapes has as many, but one kind.
    new Set(text.match(/[^\w\s]/g)).size >= 6 &&
    holdsAny(text, digits)
  );
}

/** Digits among letters, as generators draw them. Short code full of signs looks random as well, but holds hardly any. */
function isMixed(text: string): boolean {
  let digits = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c >= 0x30 && c <= 0x39) digits++;
  }
  return (
    digits >= 4 ||
    (digits >= 2 && holdsAny(text, upper)) ||
    (digits >= 1 && text.length >= 16 && /^(?=[^a-z]*[a-z])(?=[^A-Z]*[A-Z])[\w+/=-]+$/.test(text))
  );
}
