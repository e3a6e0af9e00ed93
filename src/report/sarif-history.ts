/** What SARIF can say of time: of which commit the file is, and how a secret came and went. */

import type * as Sarif from "sarif";
import type { CommitFacts, Exposure, ScannedRepository } from "../core/finding.ts";
import { commitOf } from "./describe.ts";
import type { ToldFinding, ToldPlace, ToldScan } from "./reported.ts";
import { location } from "./sarif-location.ts";
import { unlinked } from "./sarif-notifications.ts";
import { webAddress } from "./text/host-links.ts";
import { uriPath } from "./text/uri.ts";
import type { ReportOptions } from "./writer.ts";

/** The repositories and their commits that the results are of; those that no URI names are left out. */
export function provenance(scan: ToldScan): Sarif.VersionControlDetails[] {
  if (scan.repositories) return scan.repositories.flatMap((one) => detailsOf(one) ?? []);
  const { repository, remote, head } = scan;
  if (repository === null) return [];
  const details = detailsOf({
    repository,
    ...(remote !== undefined && { remote }),
    ...(head !== undefined && { head }),
  });
  return details === undefined ? [] : [{ ...details, mappedTo: { uriBaseId: "%SRCROOT%" } }];
}

function detailsOf({ repository, remote, head }: ScannedRepository): Sarif.VersionControlDetails | undefined {
  const named = remote ?? repository;
  const repositoryUri = webAddress(named) ?? (named.startsWith("/") ? `file://${uriPath(named)}` : undefined);
  return repositoryUri === undefined
    ? undefined
    : { repositoryUri: strict(repositoryUri), ...(head !== undefined && { revisionId: head }) };
}

/** Browsers take addresses that RFC 3986 does not: what it forbids is percent-encoded. */
function strict(uri: string): string {
  return uri
    .replace(/[^\w\-.~:/?#@!$&'()*+,;=%]/gu, (sign) => encodeURIComponent(sign))
    .replace(/%(?![0-9a-f]{2})/gi, "%25");
}

/** A secret's way through time as a code flow: where it was introduced, where it was removed. At most `most` commits of each. */
export function codeFlows(
  finding: ToldFinding,
  place: ToldPlace,
  most: number,
  { messages }: ReportOptions,
): Sarif.CodeFlow[] {
  const { introduced, removed } = wayOf(finding);
  if (introduced.length === 0 || removed.length === 0) return [];
  const step = (label: string, importance: "essential" | "important") => (commit: CommitFacts) => ({
    commit,
    importance,
    text: `${label}: ${commitOf(commit)}`,
  });
  const steps = [
    ...introduced.slice(0, most).map(step(messages.label.introduced, "essential")),
    ...removed.slice(0, most).map(step(messages.label.removed, "important")),
  ].toSorted((a, b) => Date.parse(a.commit.date) - Date.parse(b.commit.date) || 0);
  const locations = steps.map(({ commit, importance, text }, index): Sarif.ThreadFlowLocation => ({
    executionOrder: index + 1,
    ...(!Number.isNaN(Date.parse(commit.date)) && { executionTimeUtc: new Date(commit.date).toISOString() }),
    importance,
    location: { ...location(place), message: { text: unlinked(text) } },
    properties: { commit: commit.oid },
  }));
  return [{ threadFlows: [{ locations }] }];
}

/** Commits that the code flow leaves out. */
export function commitsLeftOut(finding: ToldFinding, most: number): number {
  const { introduced, removed } = wayOf(finding);
  return Math.max(0, introduced.length - most) + Math.max(0, removed.length - most);
}

/** A range knows the commit that brought a secret, a history all of them. */
function wayOf({ exposure, commit, removed = [] }: ToldFinding): Pick<Exposure, "introduced" | "removed"> {
  return exposure ?? { introduced: commit === undefined ? [] : [commit], removed };
}
