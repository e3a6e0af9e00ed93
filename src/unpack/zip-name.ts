/** Names of zip entries: UTF-8 where it says so or plainly is, otherwise the code page of the first PCs. */

/** A name is shown to people, and a hostile one may be 64 KiB long. */
const longestName = 4096;

/** Upper half of code page 437. */
const upperHalf =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0";

/** The name of an entry, from the name's field, the flags and the extra field. */
export function entryName(field: Uint8Array, flags: number, extra: Uint8Array): string {
  const name = unicodePath(extra) ?? field.subarray(0, longestName);
  // Many tools write UTF-8 without saying so; text of the code page is hardly ever well-formed UTF-8.
  return utf8(name, (flags & 0x800) === 0) ?? codePage437(name);
}

function utf8(bytes: Uint8Array, fatal: boolean): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function codePage437(bytes: Uint8Array): string {
  let name = "";
  for (const byte of bytes) name += byte < 0x80 ? String.fromCharCode(byte) : upperHalf[byte - 0x80]!;
  return name;
}

/** Info-ZIP's field for the name in UTF-8. */
function unicodePath(extra: Uint8Array): Uint8Array | undefined {
  for (let at = 0; at + 4 <= extra.length;) {
    const size = extra[at + 2]! | (extra[at + 3]! << 8);
    const end = at + 4 + size;
    if (extra[at] === 0x75 && extra[at + 1] === 0x70 && extra[at + 4] === 1 && size > 5 && end <= extra.length) {
      return extra.subarray(at + 9, Math.min(end, at + 9 + longestName));
    }
    at = end;
  }
  return undefined;
}
