/** What is wrong with a config, as an error that names file, line, column and the nearest key. */

import type * as v from "valibot";
import { UsageError } from "../../core/error.ts";
import { says } from "../../messages/errors.ts";
import { mustOf } from "../must.ts";
import { nearest } from "../nearest.ts";
import { quoted, shown } from "../quoted.ts";
import { type Located, type Path, placeOf } from "../texts/located.ts";

/** The error for the first thing that the schema refused. */
export function wrongConfig(text: Located, issue: v.BaseIssue<unknown>, schema: unknown): UsageError {
  // A union hides which member was nearly right: where one member failed deeper down, that is the error to report.
  const deeper = issue.issues?.find((inner) => inner.path && inner.path.length > 0);
  const inner = deeper ?? issue;
  const path = [...(issue.path ?? []), ...(deeper?.path ?? [])].map(({ key }) =>
    typeof key === "number" ? key : String(key),
  );
  const name = placeOf(text, path);
  const parent = path.slice(0, -1);
  const key = path.at(-1);
  if (inner.type === "strict_object" && inner.expected === "never" && key !== undefined)
    return unknownKey(text, parent, String(key), keysAt(schema, parent));
  const where = nameOf(path, text.data);
  if (inner.type === "strict_object" && inner.received === "undefined") {
    // Where a key is missing and another one is unknown, that one is most likely it, mistyped.
    const keys = keysAt(schema, parent);
    const mistyped = Object.keys(partOf(text.data, parent) ?? {}).find((one) => !keys.includes(one));
    if (mistyped !== undefined) return unknownKey(text, parent, mistyped, keys);
    return new UsageError(says("configKeyMissing", name, where));
  }
  if (where === "") return new UsageError(says("configNotObject", name));
  return new UsageError(says("configWrongValue", name, where, mustOf(inner.message)));
}

function unknownKey(text: Located, parent: Path, key: string, keys: readonly string[]): UsageError {
  const meant = nearest(key, keys);
  const where = parent.length > 0 ? nameOf(parent, text.data) : undefined;
  const name = placeOf(text, [...parent, key]);
  return new UsageError(says("configUnknownKey", name, quoted(key, meant), where, meant, keys.join(", ")));
}

function partOf(data: unknown, path: Path): object | undefined {
  let part = data as Record<string | number, unknown> | undefined;
  for (const key of path) part = part?.[key] as typeof part;
  return typeof part === "object" && part !== null ? part : undefined;
}

/** The path as errors name it, with a custom rule's id, where it has one, instead of its number. */
export function nameOf(path: Path, data: unknown): string {
  const names = path.map((key) => (typeof key === "number" || /^\d{1,6}$/.test(key) ? String(key) : shown(key)));
  if (path[0] === "customRules" && path[1] !== undefined) {
    const id = (data as { customRules?: { id?: unknown }[] } | null)?.customRules?.[Number(path[1])]?.id;
    if (typeof id === "string" && /^[\w-]{1,80}$/.test(id)) names[1] = shown(id);
  }
  return names.join(".");
}

/** What is read of a schema here: each kind has some of these. */
interface SchemaPart {
  readonly entries?: Readonly<Record<string, SchemaPart>>;
  readonly wrapped?: SchemaPart;
  readonly item?: SchemaPart;
  readonly value?: SchemaPart;
  readonly options?: readonly SchemaPart[];
}

/** The keys that the object at a path may have. */
function keysAt(schema: unknown, path: Path): readonly string[] {
  let parts = [schema as SchemaPart];
  const opened = (part: SchemaPart): SchemaPart[] =>
    part.wrapped ? opened(part.wrapped) : part.options ? part.options.flatMap(opened) : [part];
  for (const key of path)
    parts = parts.flatMap(opened).flatMap((part) => part.entries?.[String(key)] ?? part.item ?? part.value ?? []);
  return parts.flatMap(opened).flatMap(({ entries }) => Object.keys(entries ?? {}));
}
