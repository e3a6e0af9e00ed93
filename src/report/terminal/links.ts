/** Where a place or a commit can be looked at: the host's page where it is known, else the file on this disk. */

import type { ToldPlace, ToldScan } from "../reported.ts";
import { commitLink, lineLink, webAddress } from "../text/host-links.ts";
import { uriPath } from "../text/uri.ts";

/** The address of a line; undefined where nothing is known to open it. */
export function placeAddress(scan: ToldScan, place: ToldPlace): string | undefined {
  if (place.path === null || place.source !== "blob" || place.decodedFrom !== undefined) return undefined;
  const web = webOf(scan, place.repository);
  const onHost =
    web === undefined || place.commit === undefined ? undefined : lineLink(web, place.commit, place.path, place.line);
  if (onHost !== undefined) return onHost;
  const folder = place.repository ?? scan.repository;
  return place.atHead && folder?.startsWith("/") ? `file://${uriPath(`${folder}/${place.path}`)}` : undefined;
}

/** The address of a commit's page. */
export function commitAddress(scan: ToldScan, oid: string): string | undefined {
  const web = webOf(scan, undefined);
  return web === undefined ? undefined : commitLink(web, oid);
}

/** What a range brings is not pushed yet, so no host has it. */
function webOf({ mode, remote, repositories }: ToldScan, repository: string | undefined): string | undefined {
  if (mode !== "history") return undefined;
  const named = repositories?.find((one) => one.repository === repository)?.remote ?? remote;
  return named === undefined ? undefined : webAddress(named);
}
