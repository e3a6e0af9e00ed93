/**
 * Tokens that their own vendor publishes, as digests: keys of samples and documentation, which are public on purpose. The
 * digests keep the keys themselves out of this repository, which must pass its own scan.
 */

/** 52 bits of the token's FNV-1a in base36: tells a few dozen tokens apart, guards nothing. */
export function publishedDigest(token: string): string {
  let low = 0x84222325;
  let high = 0xcbf29ce4;
  for (let i = 0; i < token.length; i++) {
    low = Math.imul(low ^ token.charCodeAt(i), 0x01000193) >>> 0;
    high = Math.imul(high ^ low ^ (low >>> 15), 0x01000193) >>> 0;
  }
  return ((high & 0xfffff) * 0x1_0000_0000 + low).toString(36);
}
