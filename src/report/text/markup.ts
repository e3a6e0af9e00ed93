/** Hostile text inside markup: HTML, XML and Markdown. Everything goes through `plainText` first, so no control character is left. */

import { plainText } from "./plain-text.ts";

/** Text for HTML and XML, also inside quoted attributes. */
export function escapeMarkup(text: string): string {
  return plainText(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A sentence of ours for Markdown: reads well in its source too. Nothing from a repository may stand in it but the repository's name. */
export function markdownSentence(text: string): string {
  return plainText(text).replace(/[&<>[\]`*_|#@~\\]/g, entity);
}

/**
 * Hostile text for Markdown on GitHub and GitLab, in a paragraph or a table cell: in `<code>`, where no host looks for mentions,
 * issue numbers or bare links, and every ASCII sign that could start anything (a cell, HTML) is an entity.
 */
export function markdownCode(text: string): string {
  return `<code>${plainText(text).replace(/[!-/:-@[-`{-~]/g, entity)}</code>`;
}

/** GitHub's parser looks for mail addresses once entities are text again; a comment parts the name from the sign. */
function entity(character: string): string {
  return `${character === "@" ? "<!-- -->" : ""}&#${character.charCodeAt(0)};`;
}
