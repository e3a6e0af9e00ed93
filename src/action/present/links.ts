/**
 * Links to where things can be looked at. Their parts come from the event and the repository, so each is checked or encoded: a link
 * leads to the server that the runner named, or there is none.
 */

import { escapeMarkup } from "../../report/text/markup.ts";
import type { ToldPlace } from "../../report/reported.ts";
import { isUnpacked, uriPath } from "../../report/text/uri.ts";
import type { Urls } from "../action-report.ts";
import { isObjectId, isRepositoryName } from "../event.ts";

/**
 * The page of a line at a commit; `undefined` where it is not known.
 * @param head the last of the scanned commits: a place that names no commit stands there
 */
export function placeUrl(urls: Urls, place: ToldPlace, head: string | null): string | undefined {
  const repository = repositoryUrl(urls);
  const commit = place.commit ?? head;
  if (repository === undefined || commit === null || !isObjectId(commit)) return undefined;
  if (place.source === "commit-message") return `${repository}/commit/${commit}`;
  if (place.source !== "blob" || place.path === null || place.path === "") return undefined;
  const lines = isUnpacked(place) ? "" : `#L${place.line}${place.endLine <= place.line ? "" : `-L${place.endLine}`}`;
  // Markdown strikes through what stands between tildes.
  return `${repository}/blob/${commit}/${uriPath(place.path).replaceAll("~", "%7E")}${lines}`;
}

/** The page of a commit; `undefined` where it is not known. */
export function commitUrl(urls: Urls, oid: string): string | undefined {
  const repository = repositoryUrl(urls);
  return repository === undefined || !isObjectId(oid) ? undefined : `${repository}/commit/${oid}`;
}

/** A checked absolute URL; `undefined` where it is none that a browser should open. */
export function webUrl(text: string | null): string | undefined {
  if (text === null || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  return (url.protocol === "https:" || url.protocol === "http:") && url.username === "" && url.password === ""
    ? url.href
    : undefined;
}

/** A link in Markdown, as HTML, which no sign in the address can break out of. `label` is markup already. */
export function link(label: string, url: string | undefined): string {
  return url === undefined ? label : `<a href="${escapeMarkup(url)}">${label}</a>`;
}

function repositoryUrl({ server, headRepository, repository }: Urls): string | undefined {
  const name = headRepository ?? repository;
  const url = webUrl(server);
  return url === undefined || name === null || !isRepositoryName(name)
    ? undefined
    : `${url.replace(/\/$/, "")}/${name}`;
}

/** The first digits of an object id; a question mark for what is none. */
export function shortId(oid: string): string {
  return isObjectId(oid) ? oid.slice(0, 10) : "?";
}
