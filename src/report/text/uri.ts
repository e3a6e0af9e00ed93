/** Places as addresses: a path inside a URI, and whether a line of the file itself can be pointed at. */

import type { ToldPlace } from "../reported.ts";

/** A path as a URI, each part percent-encoded. What is not Unicode is written as the replacement character. */
export function uriPath(path: string): string {
  return path
    .replace(/\p{Cs}/gu, "\ufffd")
    .split("/")
    .map((part) =>
      encodeURIComponent(part).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`),
    )
    .join("/");
}

/** Whether a place is inside a container: its line counts in what was unpacked, and the file itself has no such line. */
export function isUnpacked({ decodedFrom = [] }: ToldPlace): boolean {
  return decodedFrom.some((layer) => /^(?:zip|tar|gzip|zlib|zstd)\b/i.test(layer));
}
