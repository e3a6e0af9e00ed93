/**
 * What one policy lets pass that another did not, whether or not anything is there yet to pass: a change that brings no secret may
 * still open the way for the next one. Each is reported as the line of config that it is.
 */

import { type Baseline, keyOf } from "./baseline.ts";
import { type Config, type IgnoreEntry, switchOf } from "./config.ts";
import type { AddedFacts } from "../core/custom-rule.ts";
import { confidences } from "../core/severity.ts";
import type { DigestAcceptance } from "./foreign-digests.ts";
import type { Policy } from "./policy.ts";

/** Something that lets more pass than before. */
export interface Loosening {
  readonly by: "config" | "baseline";
  /** As it stands in the file, cut short: `ignore: "test/**"`, `rules: {"jwt":"off"}`. Text of the repository. */
  readonly what: string;
  /** What happened to it; absent where it is new. */
  readonly change?: LooseningChange;
}

/** What is said of a line of config that was there before. */
export type LooseningChange = "removed" | "reordered" | "changed-or-removed";

type OfConfig = Omit<Loosening, "by">;

/** A rule, as far as switches go. */
type Switched = Pick<AddedFacts, "id" | "provider">;

/**
 * What `after` lets pass that `before` did not.
 * @param rules all built-in ones
 */
export function loosened(before: Policy, after: Policy, rules: readonly Switched[]): readonly Loosening[] {
  return [
    ...ofConfig(before.config, after.config, rules).map((one) => ({ by: "config", ...one }) as const),
    ...ofBaseline(before.baseline, after.baseline).map((what) => ({ by: "baseline", what }) as const),
    ...ofDigests(before.digests, after.digests).map((what) => ({ by: "baseline", what }) as const),
  ];
}

function ofConfig(before: Config, after: Config, rules: readonly Switched[]): OfConfig[] {
  return [
    ...switchedOff(before, after, [...rules, ...before.customRules]),
    ...ignored(before, after),
    ...added(before.allow, after.allow).map((entry) => line("allow", entry)),
    ...(sameText(before.overrides, after.overrides) ? [] : [line("overrides", after.overrides)]),
    ...(strictness(after) < strictness(before) ? [line("confidence", after.confidence ?? "medium")] : []),
    ...(weakness(after) < weakness(before) ? [weakLine(before, after)] : []),
    ...(after.compat === true && before.compat !== true ? [line("compat", true)] : []),
    ...added(before.acceptUnread, after.acceptUnread).map((entry) => line("acceptUnread", entry)),
    ...before.customRules
      .filter((rule) => added(after.customRules, [rule]).length > 0)
      .map(({ id }) => line("customRules", id, "changed-or-removed")),
    ...(freedom(after) > freedom(before) ? [line("allowComments", after.allowComments ?? true)] : []),
    ...(before.strict === true && after.strict !== true && after.confidence !== "low" ? [line("strict", false)] : []),
    ...(before.identifiers === true && after.identifiers !== true ? [line("identifiers", false)] : []),
    ...(after.maxSize !== undefined && after.maxSize < (before.maxSize ?? Infinity)
      ? [line("maxSize", after.maxSize)]
      : []),
  ];
}

function weakLine(before: Config, after: Config): OfConfig {
  return after.weak === undefined ? line("weak", before.weak, "removed") : line("weak", after.weak);
}

/** A line of config, cut short. */
function line(key: string, value: unknown, change?: LooseningChange): OfConfig {
  return { what: `${key}: ${short(value)}`, ...(change === undefined ? {} : { change }) };
}

/** Rules are looked at one by one, since a switch may stand for many, and one that is gone may have held another back. */
function switchedOff(before: Config, after: Config, rules: readonly Switched[]): OfConfig[] {
  // Most changes switch nothing off: then no rule need be looked at.
  if (!Object.values(after.rules).includes("off")) return [];
  const isOff = (config: Config, { id, provider }: Switched): boolean => switchOf(config, id, provider) === "off";
  if (!rules.some((rule) => isOff(after, rule) && !isOff(before, rule))) return [];
  const off = Object.keys(after.rules).filter((name) => after.rules[name] === "off" && before.rules[name] !== "off");
  const gone = Object.keys(before.rules).filter((name) => after.rules[name] === undefined);
  return [
    ...off.map((name) => line("rules", { [name]: "off" })),
    ...gone.map((name) => line("rules", { [name]: before.rules[name] }, "removed")),
  ];
}

/** Plain globs are one list in which the last that matches decides: what was added, and what took something back and is gone. */
function ignored(before: Config, after: Config): OfConfig[] {
  const plain = (config: Config): string[] => config.ignore.filter(isPlain).flatMap(({ paths }) => paths);
  const [old, young] = [plain(before), plain(after)];
  const takenBack = old.filter((glob) => glob.startsWith("!") && !young.includes(glob));
  const isReordered = young.some((glob) => glob.startsWith("!")) && !isSubsequence(young, old);
  const more = young.filter((glob) => !old.includes(glob));
  return [
    ...more.map((glob) => line("ignore", glob)),
    ...takenBack.map((glob) => line("ignore", glob, "removed")),
    ...(isReordered && more.length + takenBack.length === 0 ? [line("ignore", young, "reordered")] : []),
    ...added(
      before.ignore.filter((entry) => !isPlain(entry)),
      after.ignore.filter((entry) => !isPlain(entry)),
    ).map((entry) => line("ignore", entry)),
  ];
}

function isPlain({ rules, reason }: IgnoreEntry): boolean {
  return rules === undefined && reason === undefined;
}

function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const one of whole) if (at < part.length && part[at] === one) at++;
  return at === part.length;
}

function ofBaseline(before: Baseline, after: Baseline): string[] {
  const known = new Map(before.findings.map((entry) => [keyOf(entry), entry]));
  const accepted = new Set(before.findings.flatMap(({ fingerprint, parts = [] }) => [fingerprint, ...parts]));
  return after.findings.flatMap((entry) => {
    const { fingerprint, rule, parts = [], path, accept } = entry;
    const old = known.get(keyOf(entry));
    const lastsLonger = (entry.expires ?? "9") > (old?.expires ?? "9");
    const isNew = old === undefined || lastsLonger || (accept === "live" && old.accept !== "live");
    const more = parts.filter((part) => !accepted.has(part));
    if (!isNew && more.length === 0) return [];
    const what = [fingerprint, rule, path, accept === "live" ? "accept: live" : null, ...more];
    return [what.filter((one) => one !== null).join(", ")];
  });
}

/** What another scanner's file accepts by a digest: named by its line, since the value itself may be the digest. */
function ofDigests(before: Policy["digests"] = [], after: Policy["digests"] = []): string[] {
  const keyOfOne = ({ path, digest }: DigestAcceptance): string =>
    JSON.stringify([path ?? null, digest.kind, digest.value]);
  const known = new Set(before.map(keyOfOne));
  return after
    .filter((one) => !known.has(keyOfOne(one)))
    .map(({ where, path }) => [where, path ?? []].flat().join(", "));
}

/** How much comments may do. */
function freedom({ allowComments = true }: Config): number {
  return allowComments === true ? 2 : allowComments === "with-reason" ? 1 : 0;
}

/** How much has to count: the more the less sure it may be. */
function strictness({ confidence = "medium" }: Config): number {
  return confidences.indexOf(confidence);
}

/** How much weak passwords count. What each place itself says of them is as much as medium, which it may be. */
function weakness({ weak }: Config): number {
  return weak === "off" ? 0 : weak === "low" ? 1 : weak === "high" ? 3 : 2;
}

function sameText(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function added<T>(before: readonly T[], after: readonly T[]): T[] {
  const known = new Set(before.map((entry) => JSON.stringify(entry)));
  return after.filter((entry) => !known.has(JSON.stringify(entry)));
}

function short(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 200 ? `${text.slice(0, 200)}...` : text;
}
