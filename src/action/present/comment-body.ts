/** What the sticky comment says: the page in short, or that nothing is left; and the marker by which it is found again. */

import { createHash } from "node:crypto";
import { markdownSentence as sentence } from "../../report/text/markup.ts";
import { link, shortId, webUrl } from "./links.ts";
import { page } from "./page.ts";
import { hasSomethingToSay, type Subject } from "./subject.ts";

/** GitHub takes 65,536 characters; of bytes there are never fewer. */
const bounds = { rows: 20, entries: 10, bytes: 60_000 };

/**
 * The first line of our comment: hidden, and nothing that a repository can hold comes out of our escaping looking like it.
 * @param key see `present`; a digest of it stands in the marker
 */
export function markerOf(key: string): string {
  return `<!-- leakscan-comment ${createHash("sha256").update(key).digest("hex").slice(0, 16)} -->`;
}

/** The comment's text, marker included. */
export function commentOf(subject: Subject, key: string): string {
  const { action, words } = subject;
  const { comment } = words.action;
  const run = webUrl(action.urls.run);
  const footer = [
    ...(action.scope.head === null ? [] : [sentence(comment.asOf(shortId(action.scope.head)))]),
    ...(run === undefined ? [] : [link(sentence(comment.wholeReport), run)]),
  ];
  const text = hasSomethingToSay(subject)
    ? page(subject, bounds)
    : `### leakscan: ${sentence(comment.nothingLeft(subject.scanned))}\n\n${sentence(comment.stillRevoke)}\n`;
  return `${markerOf(key)}\n${text}${footer.length === 0 ? "" : `\n<sub>${footer.join(" ")}</sub>\n`}`;
}
