/** Paths are bytes in git and text in reports. */

/**
 * A path as text. Where it is not UTF-8, or could be mistaken for one that is not, it stands in double quotes with git's own
 * escapes (`"caf\351.txt"`), so that two paths never look the same.
 */
export function pathText(bytes: Uint8Array): string {
  try {
    const text = strict.decode(bytes);
    if (!text.startsWith('"')) return text;
  } catch {
    // Not UTF-8.
  }
  return `"${quote(bytes)}"`;
}

// `ignoreBOM` keeps a byte order mark: it is part of the name.
const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function quote(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) {
    if (byte === 0x22 || byte === 0x5c) text += `\\${String.fromCharCode(byte)}`;
    else if (byte >= 0x20 && byte < 0x7f) text += String.fromCharCode(byte);
    else text += `\\${byte.toString(8).padStart(3, "0")}`;
  }
  return text;
}

/** Folders of a path that is named, as deep as git itself goes: below, paths say only that they go on. */
export const deepestPath = 2048;
