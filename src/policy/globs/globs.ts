/**
 * Path globs as people know them from ignore files: the last pattern that matches decides, `!` takes back, a pattern
 * without a slash matches at any depth, a folder's name stands for all below it. Dot files match; case counts, as in git.
 */

import { checkGlob } from "./check.ts";
import { backslashSign, compileTokens, type GlobToken, type Program } from "./program.ts";
import { GlobWork, walk } from "./walk.ts";

/** Says whether a path of a repository (with `/` on every system) is meant. */
export type PathMatcher = (path: string) => boolean;

/**
 * Compiles globs into one matcher, whose time is linear in the length of the globs times that of the path.
 * @param work what matching may cost; several matchers may share it
 * @throws UsageError on a pattern that {@link checkGlob} refuses
 */
export async function compileGlobs(patterns: readonly string[], work: GlobWork = new GlobWork()): Promise<PathMatcher> {
  if (patterns.length === 0) return () => false;
  for (const pattern of patterns) checkGlob(pattern, "glob");
  // Loaded only where a glob is used: the hook's start-up must not pay for it.
  const { default: picomatch } = await import("picomatch");
  const rules = patterns.map((pattern) => {
    const negated = pattern.startsWith("!");
    const glob = rooted(negated ? pattern.slice(1) : pattern);
    // The published types know neither all options nor the tokens.
    const parse = picomatch.parse as unknown as (glob: string, options: object) => { tokens: readonly GlobToken[] };
    return { negated, glob, program: compileTokens(parse(withoutPairs(glob), parseOptions).tokens) };
  });
  return (path) => {
    let meant = false;
    for (const rule of rules) if (rule.negated === meant && matches(rule, path, work)) meant = !rule.negated;
    return meant;
  };
}

/** How picomatch reads a glob. `posix` makes `[!a]` mean what it means in git. */
export const parseOptions: object = { dot: true, noextglob: true, nonegate: true, posix: true };

/** The glob from the repository's root on. A slash at the start or in the middle ties it to the root, one at the end doesn't. */
export function rooted(pattern: string): string {
  const glob = pattern.replace(/^(\.?\/)+/, "").replace(/\/+$/, "/**");
  const isAnchored = /^\.?\//.test(pattern) || glob.replace(/\/\*\*$/, "").includes("/", 1);
  return isAnchored || glob.startsWith("**") ? glob : `**/${glob}`;
}

/** Two backslashes stand for one: picomatch takes any row of them for one, and never ends where a row ends the glob. */
function withoutPairs(glob: string): string {
  return glob.replace(/\\(.)/gs, (both, next: string) => (next === "\\" ? backslashSign : both));
}

function matches(rule: { readonly glob: string; readonly program: Program }, path: string, work: GlobWork): boolean {
  // A name that holds brackets is meant by itself as well, as picomatch has it.
  return path === rule.glob || walk(rule.program, path, work);
}
