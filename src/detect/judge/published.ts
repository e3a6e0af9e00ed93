/**
 * Credentials that their own vendor publishes, recognized by digests: what a sample holds is known to all and no secret of the person who copied
 * it. Digests keep the credentials themselves out of this repository, which must pass its own scan.
 */

/** Whether the credential is one of those whose digests, parted by spaces, are given. */
export function isPublished(digests: string, secret: string): boolean {
  return ` ${digests} `.includes(` ${publishedDigest(secret)} `);
}

/**
 * 48 bits of a credential in base64: tells a thousand apart from what else there is (one chance in 3e11 for a thousand), guards
 * nothing. Not SHA-256, since the engine runs where there is no node:crypto and the hook would pay for loading it.
 */
export function publishedDigest(secret: string): string {
  let low = 0x811c9dc5;
  let high = 0x9e3779b9;
  for (let i = 0; i < secret.length; i++) {
    const unit = secret.charCodeAt(i);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x85ebca6b);
    high = (high << 13) | (high >>> 19);
  }
  // Each half takes from the other, so that neither is a digest on its own.
  low = mixed(low ^ (high >>> 16) ^ secret.length);
  high = mixed(high ^ low);
  let digest = "";
  for (const half of [low, high])
    for (let shift = 26; shift > 2; shift -= 6) digest += alphabet[(half >>> shift) & 63] as string;
  return digest;
}

function mixed(bits: number): number {
  let mix = Math.imul(bits ^ (bits >>> 16), 0x7feb352d);
  mix = Math.imul(mix ^ (mix >>> 15), 0x846ca68b);
  return mix ^ (mix >>> 16);
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
