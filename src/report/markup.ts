/** Hostile text inside markup: HTML, XML and Markdown. Everything goes through `plainText` first, so no control character is left. */

import { plainText } from "./plain-text.ts";

/** Text for HTML and XML, also inside quoted attributes. */
export function escapeMarkup(text: string): string {
  return plainText(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/**
 * Text for Markdown on GitHub and GitLab, in a paragraph or a table cell: every ASCII sign that could start anything (a link,
 * a mention, a cell, HTML) is an entity, so what is shown is exactly the text.
 */
export function escapeMarkdown(text: string): string {
  return plainText(text).replace(/[!-/:-@[-`{-~]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** The same in `<code>`, where no host looks for mentions, issue numbers or bare links. */
export function markdownCode(text: string): string {
  return `<code>${escapeMarkdown(text)}</code>`;
}
