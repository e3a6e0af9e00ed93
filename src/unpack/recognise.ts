/**
 * What stands in a blob, by its bytes alone: a path is the choice of the person who wrote the commit. Asked of every blob of a history, so
 * plain text must be done with after its first and last few bytes.
 */

import { charsetOf, type Charset } from "./charset.ts";
import { foreignFormat } from "./foreign.ts";
import { isGzip } from "./gzip.ts";
import { isTar } from "./tar.ts";
import { mayBeZlib } from "./zlib.ts";
import { isZstd } from "./zstd.ts";
import { beginsZip, endsZip } from "./zip-directory.ts";

/** A format that unpacking knows. */
export type Kind =
  | { readonly format: "gzip" }
  | { readonly format: "zip" }
  | { readonly format: "zlib" }
  | { readonly format: "zstd" }
  | { readonly format: "tar" }
  | { readonly format: "foreign"; readonly name: string }
  | { readonly format: "text"; readonly charset: Charset };

/** What the bytes are; none where they are to be scanned as they stand. */
export function recognise(bytes: Uint8Array): Kind | undefined {
  if (bytes.length < 4) return undefined;
  if (isGzip(bytes)) return { format: "gzip" };
  if (beginsZip(bytes)) return { format: "zip" };
  if (mayBeZlib(bytes)) return { format: "zlib" };
  if (isZstd(bytes)) return { format: "zstd" };
  const name = foreignFormat(bytes);
  if (name !== undefined) return { format: "foreign", name };
  if (isTar(bytes)) return { format: "tar" };
  const charset = charsetOf(bytes);
  if (charset === undefined || charset === "partly-utf-16le") {
    if (endsZip(bytes)) return { format: "zip" };
  }
  return charset && { format: "text", charset };
}
