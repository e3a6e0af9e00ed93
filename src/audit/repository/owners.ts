/** Who owns a path, as the repository's CODEOWNERS at HEAD says: the last line whose pattern fits decides. */

import { git, type Where } from "../../git/run.ts";
import { compileGlobs, type PathMatcher } from "../../policy/globs/globs.ts";
import { GlobWork } from "../../policy/globs/walk.ts";

/** The owners of a path, as they are written: `@org/team`, `ada@example.com`. */
export type OwnersOf = (path: string) => readonly string[];

/** Where hosts look, in this order: the first that is there counts. */
const places = [".github/CODEOWNERS", ".gitlab/CODEOWNERS", ".gitea/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];

/** GitHub reads no more than 3 MB. */
const mostBytes = 3_000_000;

/** States of globs that the lines of one file may visit: a second. */
const mostStates = 200_000_000;

/** Reads the owners that a commit of a repository names; nobody owns anything where it says nothing. */
export async function readOwners(repository: Where, head: string): Promise<OwnersOf> {
  try {
    const listed = (await git(repository, ["ls-tree", "-z", "--full-tree", head, "--", ...places])).toString("utf8");
    const blobs = new Map(
      Array.from(listed.matchAll(/100\d{3} blob ([0-9a-f]+)\t([^\0]+)/g), ([, oid, name]) => [name, oid]),
    );
    const oid = places.map((place) => blobs.get(place)).find((one) => one !== undefined);
    if (oid === undefined) return () => [];
    const text = await git(repository, ["cat-file", "blob", oid], { maxBuffer: mostBytes });
    return await ownersFrom(text.toString("utf8"));
  } catch {
    return () => []; // damaged, or no file of owners that any host would read
  }
}

/** Reads the text of a CODEOWNERS file. Lines that no one can read are left out, as hosts do. */
export async function ownersFrom(text: string): Promise<OwnersOf> {
  const work = new GlobWork(mostStates);
  const rules: { readonly matches: PathMatcher; readonly owners: readonly string[] }[] = [];
  // Owners in a section's head are those of its lines that name none.
  let ofSection: readonly string[] = [];
  for (const line of text.split(/\r?\n/)) {
    const words = wordsOf(line);
    const section = /^\^?\[[^\]]*\](?:\[\d+\])?(.*)$/.exec(line.trim());
    if (section) {
      ofSection = wordsOf(section[1] ?? "");
      continue;
    }
    const [pattern, ...owners] = words;
    if (pattern === undefined || pattern.startsWith("!")) continue;
    const matches = await compileGlobs([pattern.replaceAll("\\ ", " ")], work).catch(() => null);
    if (matches !== null) rules.unshift({ matches, owners: owners.length > 0 ? owners : ofSection });
  }
  return (path) => {
    try {
      return rules.find(({ matches }) => matches(path))?.owners ?? [];
    } catch {
      return []; // more work than a file of owners is worth
    }
  };
}

/** The words of a line up to its comment. A blank behind a backslash belongs to its word. */
function wordsOf(line: string): readonly string[] {
  const words = line.match(/(?:\\.|[^\s\\])+/g) ?? [];
  const comment = words.findIndex((word) => word.startsWith("#"));
  return comment < 0 ? words : words.slice(0, comment);
}
