/**
 * Signed URLs of Azure: a shared access signature of a store, the trigger of a workflow. Who has the URL has what it opens, often
 * for years. Found from `://`, since the signature is percent-encoded and may hold no long run. Local: 800 bytes behind `://`.
 */

import { isPlaceholder } from "../judge/placeholder.ts";
import { latin1 } from "../text.ts";

/** The signature in a URL. */
export interface UrlSignature {
  readonly start: number;
  readonly end: number;
}

/** How far behind `://` the signature may end, in bytes. */
const longest = 800;

/** How far behind the beginning of `://` the host may end, in bytes. */
export const longestAuthority = 120;

/** The signature of the Azure URL whose `://` stands at `at`. */
export function findUrlSignature(bytes: Uint8Array, at: number): UrlSignature | undefined {
  let end = at + 3;
  const limit = Math.min(bytes.length, at + longestAuthority);
  while (end < limit && HOST[bytes[end] as number] === 1) end++;
  if (bytes[end] !== 0x2f && bytes[end] !== 0x3f) return undefined;
  if (!signedHost.test(latin1(bytes, at + 3, end))) return undefined;
  const rest = latin1(bytes, end, at + longest);
  const found = /^[^\s"'`<>\\]*?[?&;]sig=([A-Za-z0-9%_-]{40,140})(?![A-Za-z0-9%_-])/.exec(rest);
  const signature = found?.[1];
  if (found === null || signature === undefined || isPlaceholder(signature, true)) return undefined;
  return { start: end + found[0].length - signature.length, end: end + found[0].length };
}

const signedHost =
  /\.(?:core\.windows\.net|core\.chinacloudapi\.cn|core\.usgovcloudapi\.net|logic\.azure\.com|environment\.api\.powerplatform\.com|azure-api\.net)(?::443)?$/i;

/** What hosts and their ports are made of. */
export const HOST: Uint8Array = new Uint8Array(256);
for (let byte = 0; byte < 128; byte++) HOST[byte] = /[A-Za-z0-9.:-]/.test(String.fromCharCode(byte)) ? 1 : 0;
