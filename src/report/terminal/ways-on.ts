/** How to go on after a commit or push was stopped: take the value out, accept a false alarm, or revoke what got out already. */

import { ownCredentialNote } from "../../core/match.ts";
import { commitOf, placeOf } from "../describe.ts";
import type { Entry } from "../entries.ts";
import type { ToldFinding, ToldPlace } from "../reported.ts";
import { plainText } from "../text/plain-text.ts";
import { quotedPathspec, shellQuote } from "../text/shell-quote.ts";
import { fromEnvironment, isEnvFile, variableFor } from "./from-environment.ts";
import type { Page } from "./page.ts";
import { cutEnd } from "./width.ts";

/** Files, commits and lines that are named at most: past them commands would be a wall. */
const most = 5;

/** Fingerprints that one command names at most. */
const mostFingerprints = 30;

/** Writes them. `shown` are the entries that stand above. */
export function waysOn(page: Page, shown: readonly Entry[]): void {
  const { messages, command } = page;
  const { blocked } = messages;
  if (page.options.isPush === true) takeOutOfPush(page);
  else takeOut(page);
  page.line();
  page.line(page.paint.bold(blocked.falseAlarm));
  if (page.options.isReceived === true) page.sentence(blocked.falseAlarmReceived, 2);
  for (const entry of shown) {
    const names = entry.fingerprints.slice(0, mostFingerprints).map(page.shortName);
    page.shell(`${command} allow ${names.join(" ")} --reason "${blocked.falseAlarmReason}"`);
  }
  // No comment lets one of a person's own credentials pass, and a new one is not in the commits that were to be pushed.
  const commentable = shown.filter(({ note, places }) => note !== ownCredentialNote && places.some(canHoldComment));
  const [entry, ...others] = commentable;
  if (page.options.isPush !== true && page.options.commentsCount !== false && entry !== undefined) {
    page.sentence(blocked.orComment(others.length === 0 ? commentPlace(page, entry) : undefined), 2);
    page.line(`    leakscan:allow ${blocked.falseAlarmReason}`);
  }
  page.line();
  page.line(page.paint.bold(blocked.alreadyPushed));
  page.sentence(blocked.alreadyPushedThen, 2);
  page.shell(`${command} history --format json --output leaks.json`);
  page.shell(`${command} respond leaks.json`);
}

/** Where one comment accepts all parts of a credential: beside the part that the others belong to. */
function commentPlace({ messages }: Page, entry: Entry): string | undefined {
  if (entry.parts.length === 0) return undefined;
  const partners = ({ pairing = [] }: ToldFinding): number => pairing.filter((one) => one.confidence === "high").length;
  const id = entry.parts.reduce<ToldFinding>((best, one) => (partners(one) > partners(best) ? one : best), entry);
  const [place] = id.places;
  return place === undefined || !canHoldComment(place) ? undefined : placeOf(place, messages);
}

function takeOut(page: Page): void {
  const { blocked } = page.messages;
  const places = partsIn(page).flatMap((finding) => finding.places);
  const inFiles = places.filter(
    (place) => place.source !== "path" && place.source !== "commit-message" && page.realPaths.has(place.path),
  );
  const paths = [...new Set(inFiles.flatMap((place) => place.path ?? []))];
  page.line(page.paint.bold(blocked.takeOut));
  if (paths.length > 0) {
    // Past five files the commands would be a wall: `git add -u` stages what was edited, whichever files those are.
    const named = paths.length <= most;
    const words = paths.map((path) => quotedPathspec(path, page.options.belowRoot === true)).join(" ");
    const unstage = page.options.firstCommit === true ? "git reset --quiet" : "git restore --staged";
    readElsewhere(page);
    page.sentence(paths.length === 1 ? blocked.editFile : blocked.editFileThen, 2);
    page.shell(named ? `git add -- ${words}` : "git add --update");
    if (named) {
      page.sentence(paths.length === 1 ? blocked.leaveOut : blocked.leaveOutThen, 2);
      page.shell(`${unstage} -- ${words}`);
    }
    ignoreEnvFiles(page, paths);
  }
  if (places.some((place) => place.source === "commit-message")) {
    page.sentence(blocked.editMessage, 2);
    page.shell('git commit --edit --file="$(git rev-parse --git-path COMMIT_EDITMSG)"');
  }
  if (places.some((place) => place.source === "path")) page.sentence(blocked.renameFile, 2);
}

function ignoreEnvFiles(page: Page, paths: readonly string[]): void {
  const files = paths.filter(isEnvFile).slice(0, most);
  if (files.length === 0) return;
  page.sentence(page.messages.blocked.ignoreEnvFile, 2);
  page.shell(`printf '%s\\n' ${files.map((path) => shellQuote(`/${path}`)).join(" ")} >> .gitignore`);
}

/** The lines that read the values from elsewhere, each once, for files whose language is known. */
function readElsewhere(page: Page): void {
  const lines = new Map<string, string>();
  for (const finding of partsIn(page)) {
    const path = finding.places[0]?.path ?? null;
    const line = path === null ? undefined : insteadOf(page, finding, path);
    if (path !== null && line !== undefined && !lines.has(line)) lines.set(line, path);
  }
  if (lines.size === 0) return;
  page.sentence(page.messages.blocked.fromEnvironment, 2);
  for (const [line, path] of [...lines].slice(0, 3))
    page.line(lines.size === 1 ? `    ${line}` : `    ${plainText(path)}: ${line}`);
}

function insteadOf(page: Page, finding: ToldFinding, path: string): string | undefined {
  const excerpt = page.excerptOf(finding);
  if (excerpt === undefined) return undefined;
  return fromEnvironment(path, variableFor(excerpt.text.slice(0, excerpt.column)) ?? "SECRET");
}

/** What a push brings is committed already: only a history, or a tag, that is written anew is without it. */
function takeOutOfPush(page: Page): void {
  const { blocked } = page.messages;
  const sources = new Set(partsIn(page).flatMap(({ places }) => places.map(({ source }) => source)));
  page.line(page.paint.bold(blocked.takeOut));
  readElsewhere(page);
  if (sources.size > 1 || !sources.has("tag-message")) takeOutOfCommits(page);
  const files = partsIn(page).flatMap(({ places }) => places.filter(({ source }) => source === "blob"));
  ignoreEnvFiles(page, [...new Set(files.flatMap(({ path }) => (page.realPaths.has(path) ? (path ?? []) : [])))]);
  if (!sources.has("tag-message")) return;
  page.sentence(blocked.editTag, 2);
  page.shell("git tag --annotate --force TAG 'TAG^{}'");
}

function takeOutOfCommits(page: Page): void {
  const { blocked, label } = page.messages;
  const commits = new Map(partsIn(page).flatMap(({ commit }) => (commit === undefined ? [] : [[commit.oid, commit]])));
  for (const commit of [...commits.values()].slice(0, most))
    page.line(`  ${label.introduced}: ${cutEnd(commitOf(commit), page.width - 16)}`);
  page.sentence(blocked.editLastCommit, 2);
  page.shell("git commit --amend");
  page.sentence(blocked.editOlderCommits, 2);
  const [oldest] = commits.size === 1 ? [...commits.keys()] : [];
  page.shell(`git rebase --interactive ${oldest === undefined ? "@{upstream}" : `${oldest.slice(0, 10)}^`}`);
}

/** Every finding, the parts of credentials one by one. */
function partsIn({ counting }: Page): readonly ToldFinding[] {
  return counting.flatMap((entry) => [entry, ...entry.parts]);
}

/** JSON, lock files and what is packed have no comments; messages and names neither. */
function canHoldComment(place: ToldPlace): boolean {
  return (
    place.path !== null &&
    place.source !== "path" &&
    place.decodedFrom === undefined &&
    !/\.(?:json|ipynb|lock|csv|tsv|pem|key|p12)$/i.test(place.path)
  );
}
