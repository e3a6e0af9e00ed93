/** Commands that a person can paste into a shell, whatever the file is called. */

/** One word of a POSIX shell. Control and invisible characters are written as octal bytes in `$'...'`, which bash and zsh read. */
export function shellQuote(word: string): string {
  if (!unprintable.test(word)) return `'${word.replaceAll("'", "'\\''")}'`;
  const quoted = word.replace(special, (part) => {
    if (part === "'" || part === "\\") return `\\${part}`;
    return [...new TextEncoder().encode(part)].map((byte) => `\\${byte.toString(8).padStart(3, "0")}`).join("");
  });
  return `$'${quoted}'`;
}

/**
 * A path of the repository as a quoted git pathspec that means this file alone.
 * @param fromTop whether it is to be read from the repository's root rather than from where the person stands
 */
export function quotedPathspec(path: string, fromTop: boolean): string {
  // What is not UTF-8, or begins with a quote, is reported in git's own escapes, which `$'...'` reads as well.
  const escaped = /^"(.*)"$/s.exec(path)?.[1];
  // Git reads `:` at the start and `*?[\` anywhere as its own syntax, quotes or not.
  const literal = escaped === undefined ? /^:|[*?[\\]/.test(path) : /^:|[*?[]|\\\\/.test(escaped);
  const magic = [...(fromTop ? ["top"] : []), ...(literal ? ["literal"] : [])];
  if (escaped !== undefined) {
    const word = escaped.replaceAll("'", "\\'");
    return `$'${magic.length === 0 ? "" : `:(${magic.join(",")})`}${word}'`;
  }
  if (magic.length === 0) return shellQuote(path);
  // The short form would read more magic from a path that starts with a sign.
  if (!literal && /^[\p{L}\p{N}]/u.test(path)) return shellQuote(`:/${path}`);
  return shellQuote(`:(${magic.join(",")})${path}`);
}

/** What `plainText` escapes too: what does not show as itself, and the start of a CI system's command. */
const unprintable =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\u2800]|(?![\ufe0e\ufe0f])\p{DI}|(?![ \u3000])\p{Zs}|#(?=#(?:\[|vso\[))/iu;
const special = new RegExp(`['\\\\]|${unprintable.source}`, "giu");
