/** What a glob may hold. Checked without picomatch, so that a config is refused before anything is loaded or scanned. */

import { type Sentence, UsageError } from "../../core/error.ts";
import { says } from "../../messages/errors.ts";

/** Most characters of one glob. */
export const mostGlobLength = 500;
/** Most globs of one config, and most characters of all of them. */
export const mostGlobs = 10_000;
export const mostGlobCharacters = 1_000_000;
/** Most braces in each other. */
export const mostNested = 10;

/**
 * Refuses a glob that says nothing, is too long, or uses what other tools read in another way.
 * @param where the file and key that it stands in, asked for only where that is needed; the glob itself may hold a secret and is not repeated
 * @throws UsageError that names `where` and the column
 */
export function checkGlob(pattern: string, where: string | (() => string)): void {
  const named = (): string => (typeof where === "string" ? where : where());
  const bare = pattern.startsWith("!") ? pattern.slice(1) : pattern;
  if (/^(?:\.?\/)*\s*$/.test(bare)) throw new UsageError(says("globEmpty", named()));
  if (bare.length > mostGlobLength) throw new UsageError(says("globTooLong", named(), mostGlobLength));
  const fault = firstFault(pattern);
  if (fault) throw new UsageError(says("globWrong", named(), fault.at + 1, fault.what));
}

/** Refuses a list of globs that is too large as a whole. */
export function checkGlobAmount(globs: readonly string[], name: string): void {
  if (globs.length > mostGlobs) throw new UsageError(says("globsTooMany", name, globs.length, mostGlobs));
  let characters = 0;
  for (const glob of globs) characters += glob.length;
  if (characters > mostGlobCharacters) throw new UsageError(says("globsTooLong", name, characters, mostGlobCharacters));
}

interface Fault {
  readonly at: number;
  readonly what: Sentence;
}

/** An open brace: where its first `|` and `..` stand, and whether it has a comma. */
interface Brace {
  readonly at: number;
  pipe?: number;
  dots?: number;
  hasComma: boolean;
}

function firstFault(glob: string): Fault | undefined {
  const open: Brace[] = [];
  for (let at = 0; at < glob.length; at++) {
    const brace = open.at(-1);
    switch (glob[at]) {
      case "\\":
        at++;
        break;
      case "[": {
        const end = endOfClass(glob, at);
        if (end === "open") return { at, what: says("globNeverClosed", "[") };
        at = end;
        break;
      }
      case "(":
      case ")":
        return { at, what: says("globHasParentheses", glob[at] ?? "") };
      case '"':
        return { at, what: says("globHasQuotes") };
      case "|":
        if (!brace) return pipeAt(at);
        brace.pipe ??= at;
        break;
      case "{":
        if (open.length === mostNested) return { at, what: says("globTooNested", mostNested) };
        open.push({ at, hasComma: false });
        break;
      case ",":
        if (brace) brace.hasComma = true;
        break;
      case ".":
        if (brace && glob[at + 1] === ".") brace.dots ??= at;
        break;
      case "}": {
        if (!brace) break;
        open.pop();
        const fault = faultOfBrace(glob, brace, at);
        if (fault) return fault;
        break;
      }
    }
  }
  const [unclosed] = open;
  return unclosed && { at: unclosed.at, what: says("globNeverClosed", "{") };
}

function faultOfBrace(glob: string, brace: Brace, end: number): Fault | undefined {
  if (brace.dots !== undefined && (brace.dots !== brace.at + 2 || end !== brace.at + 5))
    return { at: brace.at, what: says("globBraceRange") };
  return brace.pipe !== undefined && !brace.hasComma ? pipeAt(brace.pipe) : undefined;
}

function pipeAt(at: number): Fault {
  return { at, what: says("globPipe") };
}

/** The last index of a character class; that of its bracket where no other follows, which makes it a plain character. */
function endOfClass(glob: string, start: number): number | "open" {
  if (!glob.includes("]", start + 1)) return start;
  let at = start + 1;
  if (glob[at] === "!" || glob[at] === "^") at++;
  // A bracket that comes first is a member of the class.
  if (glob[at] === "]") at++;
  for (; at < glob.length; at++) {
    if (glob[at] === "\\") at++;
    else if (glob[at] === "]") return at;
    else if (glob.startsWith("[:", at)) {
      const end = glob.indexOf(":]", at + 2);
      if (end !== -1) at = end + 1;
    }
  }
  return "open";
}
