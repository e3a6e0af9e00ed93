/**
 * Reads `git diff --cached --raw` as sh can hold it: lines instead of NULs, and names that are not plain in double quotes with C's
 * escapes, as git's core.quotePath has them.
 */

/** What of the staged files is to be scanned. */
export interface Listing {
  /** Blobs that HEAD has not at their path, each once. */
  readonly oids: ReadonlySet<string>;
  /** Names that HEAD has not, as bytes. */
  readonly newPaths: readonly Uint8Array[];
}

/**
 * Parses the listing; `null` where anything in it is unexpected, such as a conflict. Where git lists nothing at all, a git that does not
 * work looks the same: the whole scan asks it once more.
 */
export function parseListing(text: string): Listing | null {
  if (text.trim() === "") return null;
  const oids = new Set<string>();
  const newPaths: Uint8Array[] = [];
  for (const line of text.split("\n")) {
    if (line === "") continue;
    const parts = entry.exec(line);
    if (parts === null) return null;
    const [, oldMode, mode, oldOid, oid, name] = parts as unknown as [string, string, string, string, string, string];
    if (mode === "000000" || oid === oldOid || /^0+$/.test(oid)) continue;
    // A submodule only has a name here.
    if (isBlobMode(mode)) oids.add(oid);
    if (oldMode !== "000000") continue;
    const bytes = pathBytes(name);
    if (bytes === null) return null;
    newPaths.push(bytes);
  }
  return { oids, newPaths };
}

const entry = /^:([0-7]{6}) ([0-7]{6}) ([0-9a-f]{40}|[0-9a-f]{64}) ([0-9a-f]{40}|[0-9a-f]{64}) [AMDT]\t(.+)$/;

/** As in src/git/objects/tree.ts, which starts git and is not loaded here. */
function isBlobMode(mode: string): boolean {
  return mode.startsWith("100") || mode === "120000";
}

function pathBytes(name: string): Uint8Array | null {
  if (!name.startsWith('"')) return Buffer.from(name, "utf8");
  if (name.length < 2 || !name.endsWith('"')) return null;
  let isWhole = true;
  const parts = name.slice(1, -1).replace(/\\([0-7]{3}|.)|[^\\]|\\$/gsu, (part, escaped: string | undefined) => {
    if (escaped === undefined) {
      if (part === "\\") isWhole = false;
      return Buffer.from(part, "utf8").toString("latin1");
    }
    if (escaped.length === 3) return String.fromCharCode(Number.parseInt(escaped, 8));
    const meant = escapes[escaped];
    if (meant === undefined) isWhole = false;
    return meant ?? "";
  });
  return isWhole ? Buffer.from(parts, "latin1") : null;
}

const escapes: Readonly<Record<string, string>> = {
  a: "\u0007",
  b: "\b",
  t: "\t",
  n: "\n",
  v: "\v",
  f: "\f",
  r: "\r",
  '"': '"',
  "\\": "\\",
};
