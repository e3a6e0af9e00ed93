/** `allow` of the config: findings that do not count by their place, value, commit or fingerprint. */

import type { LinearExpression } from "../core/custom-rule.ts";
import type { Sighting } from "../core/finding.ts";
import { fingerprint, guessableFingerprint } from "../core/fingerprint.ts";
import { lineMark } from "../core/match.ts";
import type { AllowEntry, Config } from "./config.ts";
import { compileLinear, loadRe2 } from "./custom/expressions.ts";
import { compileGlobs, type PathMatcher } from "./globs/globs.ts";
import type { GlobWork } from "./globs/walk.ts";

/** An entry, ready to be asked. */
export interface CompiledAllow {
  readonly reason: string;
  readonly rules: readonly string[] | undefined;
  /** Whether the path is meant; a message has none. */
  readonly meansPath: (path: string | null) => boolean;
  /** Whether what else the entry asks for holds. */
  readonly matches: (sighting: Sighting, path: string | null) => boolean;
}

/** Says whether an expression matches somewhere in a text. */
type Test = (text: string) => boolean;

/**
 * Compiles the entries of a config.
 * @param place names one of its parts, for error messages
 * @throws UsageError where an expression is wrong
 */
export async function compileAllows(
  { allow }: Pick<Config, "allow">,
  place: (path: readonly (string | number)[]) => string,
  work?: GlobWork,
): Promise<readonly CompiledAllow[]> {
  const all: CompiledAllow[] = [];
  for (const [index, entry] of allow.entries()) {
    const { paths, target, regexes, pathRegexes, words, commits, fingerprints } = entry;
    const globs = paths === undefined ? undefined : await compileGlobs(paths, work);
    const inPath = await tests(pathRegexes, (i) => place(["allow", index, "pathRegexes", i]));
    const inText = await tests(regexes, (i) => place(["allow", index, "regexes", i]));
    const lower = words?.map((word) => word.toLowerCase());
    all.push({
      reason: entry.reason,
      rules: entry.rules,
      meansPath: (path) => meansPath(path, globs, inPath),
      matches(sighting, path) {
        const { match, place: spot } = sighting;
        if (commits !== undefined && !commits.some((id) => spot.commit?.startsWith(id) === true)) return false;
        if (fingerprints !== undefined && !namesOf(sighting, path).some((name) => fingerprints.includes(name)))
          return false;
        const value = lower === undefined && inText === undefined ? "" : match.secret.reveal();
        if (lower !== undefined && !lower.some((word) => value.toLowerCase().includes(word))) return false;
        if (inText === undefined) return true;
        return target === "line" ? isMarked(sighting, entry) : inText.some((test) => test(value));
      },
    });
  }
  return all;
}

/** Expressions that are held against the line of a match. The engine does that, for policy never sees the text. */
export function lineExpressionsOf({ allow }: Pick<Config, "allow">): readonly string[] {
  return [...new Set(allow.flatMap(({ target, regexes = [] }) => (target === "line" ? regexes : [])))];
}

function isMarked({ match }: Sighting, { regexes = [] }: AllowEntry): boolean {
  return match.directives.some(({ tool, reason }) => tool === lineMark && regexes.includes(reason ?? ""));
}

function meansPath(
  path: string | null,
  globs: PathMatcher | undefined,
  expressions: readonly Test[] | undefined,
): boolean {
  if (globs === undefined && expressions === undefined) return true;
  if (path === null) return false;
  if (globs !== undefined && !globs(path)) return false;
  return expressions === undefined || expressions.some((test) => test(path));
}

/** Fingerprints that a sighting may have: whether a value is guessable is decided for all its places together. */
function namesOf({ match }: Sighting, path: string | null): string[] {
  const { secret, rule, syntax } = match;
  return [
    fingerprint(secret),
    ...(match.guessable ? [guessableFingerprint({ path, rule, name: syntax.name, masked: secret.masked })] : []),
  ];
}

async function tests(
  expressions: readonly string[] | undefined,
  place: (index: number) => string,
): Promise<readonly Test[] | undefined> {
  if (expressions === undefined) return undefined;
  const re2 = await loadRe2();
  return expressions.map((expression, index) => {
    const compiled: LinearExpression = compileLinear(re2, expression, undefined, `${place(index)}: regex`);
    return (text) => {
      let isFound = false;
      compiled.eachMatch(encoder.encode(text.slice(0, longestText)), () => {
        isFound = true;
      });
      return isFound;
    };
  });
}

/** Longest part of a text that expressions are held against, in UTF-16 code units. */
const longestText = 10_000;

const encoder = new TextEncoder();
