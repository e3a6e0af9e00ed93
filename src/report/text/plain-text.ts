/**
 * Text from a scanned repository (paths, subjects, names, branches) is hostile: escape sequences rewrite the terminal,
 * bidirectional and invisible characters make a name look like another, a line break forges a line of the report, and some
 * CI systems obey commands in what a step prints. Everything that a person reads goes through here.
 */

/** The text with everything that does not show as itself written as an escape (`\n`, `\x1b`, `\u{202e}`). One line. */
export function plainText(text: string): string {
  // Nearly all text is this plain, and a report may hold a million names.
  if (/^[\x20-\x7e]*$/.test(text) && !text.includes("::") && !text.includes("##")) return text;
  return text.replace(hidden, escaped).replace(ciCommand, commandEscaped);
}

/**
 * Control, format, separator, private and unassigned characters, lone surrogates, invisible fillers and every space but
 * the usual and the ideographic one. Variation selectors stay: emoji need them and they hide nothing.
 */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\u2800]|(?![\ufe0e\ufe0f])\p{DI}|(?![ \u3000])\p{Zs}/gu;

/** `::command::` at the start of what may become a line (GitHub Actions) and `##[command]`, `##vso[command]` anywhere (both, and Azure). */
const ciCommand = /(?:^|(?<=\s))::|##(?=\[|vso\[)/gi;

const short: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

function escaped(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return short[character] ?? (code < 0x100 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u{${code.toString(16)}}`);
}

function commandEscaped(start: string): string {
  return start.startsWith("#") ? "#\\x23" : "\\x3a:";
}
