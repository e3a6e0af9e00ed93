/** Vetoes: what is no secret by its form or its place, however the model scores it. */

import type { NameKind } from "../../locate/name.ts";
import type { NamedValue } from "../../locate/named-value.ts";
import { looksRandom } from "../rarity.ts";
import { codeForms } from "./code.ts";
import { rejectPlaces } from "./context.ts";
import type { RejectForm } from "./form.ts";
import { valueForms } from "./forms.ts";

/** All forms, in the order in which they are tried. */
export const rejectForms: readonly RejectForm[] = [...codeForms, ...valueForms];

/** The id of the form or place that says that this is no secret; undefined where none does. */
export function rejectedBy(
  bytes: Uint8Array,
  value: NamedValue,
  kind: NameKind,
  name: string,
  text: string,
): string | undefined {
  const random = looksRandom(bytes, value.start, value.end);
  for (const one of rejectForms) if (holdsForm(one, text, value.quoted, kind, random)) return one.id;
  for (const one of rejectPlaces) if (one.holds(bytes, value, name, text)) return one.id;
  return undefined;
}

/** Whether a form holds for a value so written. */
export function holdsForm(one: RejectForm, text: string, quoted: boolean, kind: NameKind, random: boolean): boolean {
  if (one.bare && quoted) return false;
  if (one.unlessRandom && random) return false;
  if (one.unlessPassword && kind === "password") return false;
  return one.form.test(text);
}
