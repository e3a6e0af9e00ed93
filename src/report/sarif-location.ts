/** Where a result stands, as SARIF says it. */

import type * as Sarif from "sarif";
import type { ToldPlace } from "./reported.ts";
import { plainText } from "./text/plain-text.ts";
import { isUnpacked, uriPath } from "./text/uri.ts";

/** A place: the file, the region in it, and the way into what was unpacked or decoded. */
export function location(place: ToldPlace): Sarif.Location {
  const inFile = place.path !== null && place.source !== "path" && !isUnpacked(place);
  return {
    physicalLocation: {
      artifactLocation: artifact(place),
      ...(inFile && {
        region: {
          startLine: place.line,
          startColumn: place.column,
          endLine: place.endLine,
          endColumn: place.endColumn,
        },
      }),
    },
    ...(place.decodedFrom && {
      logicalLocations: [{ fullyQualifiedName: place.decodedFrom.map(plainText).join(" > ") }],
    }),
  };
}

/** GitHub refuses a whole file for one result without a path, so what has none gets one that says what it is. */
function artifact(place: ToldPlace): Sarif.ArtifactLocation {
  const { path } = place;
  if (path === null) {
    const oid = place.blob ?? place.commit;
    return {
      uri: `${place.source === "blob" ? "git-object" : place.source}${oid === undefined ? "" : `/${encodeURIComponent(oid)}`}`,
      uriBaseId: "%SRCROOT%",
    };
  }
  if (/^[a-z]:[\\/]/i.test(path)) return { uri: `file:///${uriPath(path.replaceAll("\\", "/"))}` };
  if (path.startsWith("/")) return { uri: `file://${uriPath(path)}` };
  return { uri: uriPath(path), uriBaseId: "%SRCROOT%" };
}
