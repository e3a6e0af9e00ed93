/**
 * Signed URLs of Azure: a shared access signature of a store, the trigger of a workflow. Who has the URL has what it opens, often
 * for years. Found from `://`, since the signature is percent-encoded and may hold no long run. Local: 800 bytes behind `://`.
 */

import { isPlaceholder } from "./placeholder.ts";
import { latin1 } from "./text.ts";

/** The signature in a URL. */
export interface UrlSignature {
  readonly start: number;
  readonly end: number;
}

/** How far behind `://` the signature may end, in bytes. */
const longest = 800;

/** The signature of the Azure URL whose `://` stands at `at`. */
export function findUrlSignature(bytes: Uint8Array, at: number): UrlSignature | undefined {
  // Quick: where the authority ends, and on which letters.
  let end = at + 3;
  const limit = Math.min(bytes.length, at + 120);
  while (end < limit && HOST[bytes[end] as number] === 1) end++;
  const close = bytes[end];
  if ((close !== 0x2f && close !== 0x3f) || end - at < 20) return undefined;
  // windows.net, …api.net, azure.com, powerplatform.com, …api.cn, or a port.
  const last = bytes[end - 1] as number;
  const letter = bytes[end - 5] as number;
  const isNet = last === 0x74 && (letter === 0x73 || letter === 0x69);
  const isCom = last === 0x6d && (letter === 0x65 || letter === 0x6d);
  if (!isNet && !isCom && last !== 0x6e && last !== 0x33) return undefined;
  if (!signedHost.test(latin1(bytes, at + 3, end))) return undefined;
  const rest = latin1(bytes, end, at + longest);
  const found = /^[^\s"'`<>\\]*?[?&;]sig=([A-Za-z0-9%_-]{40,140})(?![A-Za-z0-9%_-])/.exec(rest);
  const signature = found?.[1];
  if (found === null || signature === undefined || isPlaceholder(signature, true)) return undefined;
  return { start: end + found[0].length - signature.length, end: end + found[0].length };
}

const signedHost =
  /\.(?:core\.windows\.net|core\.chinacloudapi\.cn|core\.usgovcloudapi\.net|logic\.azure\.com|environment\.api\.powerplatform\.com|azure-api\.net)(?::443)?$/i;

const HOST: Uint8Array = new Uint8Array(256);
for (let byte = 0; byte < 128; byte++) HOST[byte] = /[A-Za-z0-9.:-]/.test(String.fromCharCode(byte)) ? 1 : 0;
