/**
 * Path globs as people know them from ignore files: the last pattern that matches decides, `!` takes back, a pattern
 * without a slash matches at any depth, a folder's name stands for all below it. Dot files match; case counts, as in git.
 */

import { UsageError } from "../core/error.ts";

/** Says whether a path of a repository (with `/` on every system) is meant. */
export type PathMatcher = (path: string) => boolean;

/**
 * Compiles globs into one matcher.
 * @throws UsageError on a pattern that is empty, too long, or could take more than linear time by its stars.
 */
export async function compileGlobs(patterns: readonly string[]): Promise<PathMatcher> {
  if (patterns.length === 0) return () => false;
  for (const pattern of patterns) checkGlob(pattern);
  // Loaded only where a glob is used: the hook's start-up must not pay for it.
  const { default: picomatch } = await import("picomatch");
  const rules = patterns.map((pattern) => {
    const negated = pattern.startsWith("!");
    const glob = (negated ? pattern.slice(1) : pattern).replace(/^(\.?\/)+/, "").replace(/\/+$/, "/**");
    // A slash at the start or in the middle ties a pattern to the root; a folder's own slash at the end does not.
    const anchored = /^\.?\//.test(negated ? pattern.slice(1) : pattern) || /\/./.test(glob.replace(/\/\*\*$/, ""));
    const rooted = anchored || glob.startsWith("**") ? glob : `**/${glob}`;
    const globs = rooted.endsWith("/**") ? [rooted] : [rooted, `${rooted}/**`];
    const options = { dot: true, noextglob: true, nonegate: true, posixSlashes: false, strictSlashes: false };
    return { negated, matches: picomatch(globs, options) };
  });
  return (path) => {
    let meant = false;
    for (const rule of rules) if (rule.negated === meant && rule.matches(path)) meant = !rule.negated;
    return meant;
  };
}

/** Refuses a glob that says nothing or could run away: picomatch turns it into a backtracking expression. */
export function checkGlob(pattern: string): void {
  const bare = pattern.replace(/^!/, "");
  if (bare.trim() === "")
    throw new UsageError(
      "An empty path pattern matches nothing.",
      "Take it out, or write a glob like test/fixtures/**.",
    );
  if (bare.length > 500)
    throw new UsageError("A path pattern is longer than 500 characters.", "Split it into several patterns.");
  const crowded = bare.split("/").some((segment) => segment !== "**" && (segment.match(/\*+/g) ?? []).length > 3);
  if (crowded || bare.split("**").length > 7) {
    throw new UsageError(
      `The path pattern ${JSON.stringify(bare.slice(0, 80))} has too many stars.`,
      "Use at most three * between slashes and six ** in all.",
    );
  }
}
