/**
 * The plain text that every match of an expression begins with, where that is plain to see: what the fast pass looks for.
 * Says nothing at the least doubt; the expression is then tried on every line.
 */

/** Plain text, and whether capitals count in it. */
export interface PlainText {
  readonly text: string;
  readonly anyCase: boolean;
}

/** The plain beginning of an expression in RE2's syntax, at least three characters of ASCII; undefined where none is sure. */
export function plainTextOf(expression: string): PlainText | undefined {
  if (hasBranches(expression)) return undefined;
  const [head = "", flag] = /^(\(\?i\))?(?:\\b|\^)?/.exec(expression) ?? [];
  let rest = expression.slice(head.length);
  // One group around the beginning: `(acme_[a-z]{20})`. What repeats it must not make it optional.
  const group = /^\((?:\?:|\?P?<\w+>)?(?!\?)/.exec(rest)?.[0];
  if (group !== undefined) {
    if (/\)[?*{]/.test(rest)) return undefined;
    rest = rest.slice(group.length);
  }
  if (rest.includes("(?")) {
    // Flags in the midst count to the end of their group only, and never before themselves: what is plain stays so.
    rest = rest.slice(0, rest.indexOf("(?"));
  }
  let text = "";
  for (const [whole, escaped, plain] of rest.matchAll(/\\([^A-Za-z0-9])|([A-Za-z0-9 _=:,;@#%&!~"'/<>-])|[^]/gy)) {
    const character = escaped ?? plain;
    if (character === undefined) {
      // What repeats belongs to the last character.
      if (/[?*{]/.test(whole)) text = text.slice(0, -1);
      break;
    }
    text += character;
  }
  return /^[ -~]{3,}$/.test(text) ? { text, anyCase: flag !== undefined } : undefined;
}

/** Whether a bar stands anywhere outside of a class and not escaped. */
function hasBranches(expression: string): boolean {
  return expression.replace(/\\[^]|\[\^?\]?(?:\\[^]|[^\]\\])*\]/g, "").includes("|");
}
