/**
 * Links to where things can be looked at. Their parts come from the event and the repository, so each is checked or encoded: a link
 * leads to the server that the runner named, or there is none.
 */

import type { ToldPlace } from "../../report/told.ts";
import { escapeMarkup } from "../../report/markup.ts";
import type { Urls } from "../action-report.ts";

/**
 * The page of a line at a commit; `undefined` where that cannot be told.
 * @param head the last of the scanned commits: a place that names no commit stands there
 */
export function placeUrl(urls: Urls, place: ToldPlace, head: string | null): string | undefined {
  const repository = repositoryUrl(urls);
  const commit = place.commit ?? head;
  if (repository === undefined || commit === null || !isOid(commit)) return undefined;
  if (place.source === "commit-message") return `${repository}/commit/${commit}`;
  if (place.source !== "blob" || place.path === null || place.path === "") return undefined;
  // GitHub shows a container's bytes, not the lines inside.
  const isLine = place.decodedFrom?.some((step) => /^(?:zip|tar|gzip|zlib|zstd)\b/i.test(step)) !== true;
  const lines = isLine ? `#L${place.line}${place.endLine <= place.line ? "" : `-L${place.endLine}`}` : "";
  return `${repository}/blob/${commit}/${place.path.split("/").map(encoded).join("/")}${lines}`;
}

/** The page of a commit; `undefined` where that cannot be told. */
export function commitUrl(urls: Urls, oid: string): string | undefined {
  const repository = repositoryUrl(urls);
  return repository === undefined || !isOid(oid) ? undefined : `${repository}/commit/${oid}`;
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
  return url === undefined || name === null || !/^[\w.-]+\/[\w.-]+$/.test(name)
    ? undefined
    : `${url.replace(/\/$/, "")}/${name}`;
}

/** The first digits of an object id; a question mark for what is none. */
export function shortId(oid: string): string {
  return isOid(oid) ? oid.slice(0, 10) : "?";
}

/** Whether it is a full object id. */
export function isOid(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

function encoded(part: string): string {
  return encodeURIComponent(part.replace(/\p{Cs}/gu, "\ufffd")).replace(
    /[!'()*~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
