/** Reads tree objects from their bytes: `ls-tree` prints one tree a call, and a history has hundreds of thousands. */

/** What a tree's entry is: a blob may also be a symlink. */
export type EntryKind = "tree" | "blob" | "submodule";

/**
 * Calls back for each entry of a tree with offsets into its bytes: the name's begin and end, and where the raw id begins.
 * @param idLength bytes of an object id: 20 for SHA-1, 32 for SHA-256
 * @returns `false` where the bytes are no whole tree; what came before was handed over
 */
export function eachEntry(
  bytes: Uint8Array,
  idLength: number,
  entry: (kind: EntryKind, nameStart: number, nameEnd: number, idAt: number) => void,
): boolean {
  let at = 0;
  while (at < bytes.length) {
    // Loops, not indexOf: names are short, and a call into native code costs more than they do.
    let space = at;
    while (space < bytes.length && bytes[space] !== 0x20) space++;
    let end = space;
    while (end < bytes.length && bytes[end] !== 0) end++;
    if (end + 1 + idLength > bytes.length) return false;
    entry(kindOf(bytes, at, space), space + 1, end, end + 1);
    at = end + 1 + idLength;
  }
  return true;
}

/** What an entry is by its mode, which stands between two offsets: 40000 (040000 from old tools), 100644 and its kin, 120000, or 160000. */
export function kindOf(bytes: Uint8Array, start: number, end: number): EntryKind {
  const first = bytes[start] === 0x30 ? bytes[start + 1] : bytes[start];
  if (first === 0x34) return "tree";
  return bytes[start + 1] === 0x36 && end - start === 6 ? "submodule" : "blob";
}
