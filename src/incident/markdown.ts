/** Text that others wrote, as it stands in Markdown without becoming any: names, paths and subjects come from a hostile place. */

/** A code span; in a table too. */
export function code(text: string): string {
  const inside = text.replaceAll("`", "'").replaceAll("|", "¦").trim();
  return inside === "" ? "—" : `\`${inside}\``;
}

/** A list of code spans with so many at most; the rest as a number. */
export function codes(texts: readonly string[], most = 12): string {
  const shown = texts.slice(0, most).map(code).join("<br>");
  return texts.length > most ? `${shown}<br>+${String(texts.length - most)}` : shown;
}

/** A block of commands. */
export function commands(lines: readonly string[]): string {
  return lines.length === 0 ? "" : `\n\`\`\`sh\n${lines.join("\n")}\n\`\`\`\n`;
}
