/** The keys under which a name or a value stands when both are properties. */

import { latin1 } from "../../text.ts";

/** Keys of what a declared name holds, and of what stands beside a name; small letters alone. */
const valueKeys: ReadonlySet<string> = new Set(
  (
    "value val default defaultvalue parametervalue propertyvalue initial initialvalue secretstring secretvalue stringvalue plaintext " +
    "plaintextvalue fallback unset content rawvalue textvalue literal string"
  ).split(" "),
);

/** Keys whose value is a name. */
const nameKeys: ReadonlySet<string> = new Set(
  (
    "name key k n id identifier variable variablename var envname env envvar parameterkey parametername parameter param paramname field " +
    "fieldname property propertyname setting settingname option optionname attribute attributename secretname title label header code slug configkey forkey forhttpheaderfield"
  ).split(" "),
);

/** The longest key that is distinguished, in bytes. */
export const maxKey = 24;

/** Whether what stands there is the key of a value, in whatever case. */
export function isValueKey(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start > maxKey || end - start < 3) return false;
  const key = folded(bytes, start, end);
  return valueKeys.has(key) || /(?<!encrypted|hashed|cipher)value$|default$/.test(key);
}

/** Whether what stands there is the key of a name. */
export function isNameKey(bytes: Uint8Array, start: number, end: number): boolean {
  return end - start <= maxKey && nameKeys.has(folded(bytes, start, end));
}

function folded(bytes: Uint8Array, start: number, end: number): string {
  return latin1(bytes, start, end)
    .toLowerCase()
    .replace(/[^a-z]/g, "");
}
