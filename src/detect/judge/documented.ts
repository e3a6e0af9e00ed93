/**
 * Values that standards and vendors print to show what one looks like, as digests (`publishedDigest`): known to all, so no secret of the
 * person who copied them.
 */

import { isPublished } from "./published.ts";

/** Whether a value as a whole is one of them. */
export function isPrinted(value: string): boolean {
  return value.length >= shortest && value.length <= longest && isPublished(printed, value);
}

const shortest = 10;
const longest = 88;

const printed = [
  // RFC 6749 (OAuth 2.0): access and refresh token, code, client secret. RFC 6750: bearer token. RFC 7617: Aladdin's login.
  "taHlPUJG",
  "UQAvnJzh",
  "VLQSceih",
  "BhCJ02C7",
  "v_Ld0JTA",
  "C1pD-mb_",
  "J_V9X-Wl",
  "xdW1dJqn",
  "xKNylO6Q",
  // RFC 6455: key of a handshake. RFC 6238 in base32, and the secret of Google's description of otpauth addresses.
  "lboWhXdA",
  "N3pZ5GkZ",
  "60yLXCEC",
  "fZ2GWM2v",
  // Keys that pass every test: Google's for reCAPTCHA, Cloudflare's for Turnstile.
  "estaKhHW",
  "l7-yhctZ",
  "f0awK0va",
  "BO6MKu5d",
  "f-HMf4zO",
  // Bots of Telegram's documentation.
  "BazIIoU0",
  "cD6ACrQC",
  "Kbj7ecnp",
  // The name under which a library for Flutter keeps its key: a sentence in base64.
  "ewVXhDoa",
  // Accounts of Azure's emulators: Azurite and Cosmos DB.
  "z12LzZ3K",
  "j45HLKWR",
].join(" ");
