/** The two hash functions that git names objects by, and the forms an object's id is written in. */

import { createHash } from "node:crypto";

/** A repository's hash function. */
export interface ObjectFormat {
  readonly name: "sha1" | "sha256";
  /** Bytes of an object id. */
  readonly idBytes: number;
}

/** An object's type as git spells it. */
export type TypeName = "commit" | "tree" | "blob" | "tag";

/** Names by the number that packs write; 0 is a type that is not known. */
export const typeNames: readonly (TypeName | "unknown")[] = ["unknown", "commit", "tree", "blob", "tag"];

/** The format of that name; `null` where git has none such. */
export function objectFormat(name: string): ObjectFormat | null {
  if (name === "sha1") return { name, idBytes: 20 };
  if (name === "sha256") return { name, idBytes: 32 };
  return null;
}

/** Hexadecimal form of the `length` bytes at `at`. */
export function toHex(bytes: Uint8Array, at: number, length: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + at, length).toString("hex");
}

/** The bytes of a whole hexadecimal id; `null` where it is not one of that format. */
export function fromHex(hex: string, format: ObjectFormat): Uint8Array | null {
  if (hex.length !== format.idBytes * 2 || !/^[0-9a-f]+$/.test(hex)) return null;
  return Uint8Array.from(Buffer.from(hex, "hex"));
}

/** The id of an object with that type and content, in hexadecimal. */
export function objectId(format: ObjectFormat, type: string, content: Uint8Array): string {
  return createHash(format.name).update(`${type} ${content.length}\0`).update(content).digest("hex");
}
