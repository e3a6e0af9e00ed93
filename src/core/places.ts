/**
 * Every place in git that can hold a secret, and which scan comes upon it. This list is the only one: the words for places in
 * reports come from it, docs/places.md is written from it, and a test plants a secret in each place for each scan.
 */

/** The scans that read git. `action` is the GitHub Action on a push or a pull request. */
export type PlaceScan = "history" | "range" | "pre-push" | "pre-receive" | "action" | "staged" | "commit-msg";

/** A place. */
export interface GitPlace {
  /** A name that stays. */
  readonly name: string;
  /** What it is, for people. */
  readonly what: string;
  /** How reports call it: `source` of a place. */
  readonly source: "blob" | "path" | "commit-message" | "tag-message" | "note" | "ref";
  /** The scans that find a secret there. */
  readonly scans: readonly PlaceScan[];
}

/** All that reads commits. */
const commits: readonly PlaceScan[] = ["history", "range", "pre-push", "pre-receive", "action"];
const trees: readonly PlaceScan[] = [...commits, "staged"];
const messages: readonly PlaceScan[] = [...commits, "commit-msg"];

/** The list. */
export const gitPlaces: readonly GitPlace[] = [
  { name: "file", what: "the content of a file", source: "blob", scans: trees },
  { name: "link", what: "the target of a symbolic link", source: "blob", scans: trees },
  { name: "note", what: "a note on a commit", source: "note", scans: commits },
  { name: "tagged-blob", what: "a file that only a tag leads to", source: "blob", scans: commits },
  { name: "tagged-tree", what: "a file in a folder that only a tag leads to", source: "blob", scans: commits },
  { name: "stash", what: "a stash entry", source: "blob", scans: ["history"] },
  { name: "unreachable", what: "a commit that no ref leads to any more", source: "blob", scans: ["history"] },
  { name: "file-name", what: "the name of a file", source: "path", scans: trees },
  { name: "folder-name", what: "the name of a folder", source: "path", scans: trees },
  { name: "link-name", what: "the name of a symbolic link", source: "path", scans: trees },
  { name: "submodule-name", what: "the name of a submodule", source: "path", scans: trees },
  { name: "message", what: "a commit's message", source: "commit-message", scans: messages },
  {
    name: "message-below-scissors",
    what: "a commit's message below a scissors line that git keeps",
    source: "commit-message",
    scans: messages,
  },
  {
    name: "message-in-signature",
    what: "text between the lines of a signature in a message",
    source: "commit-message",
    scans: messages,
  },
  { name: "author", what: "a commit's author", source: "commit-message", scans: messages },
  { name: "committer", what: "a commit's committer", source: "commit-message", scans: messages },
  { name: "behind-date", what: "text behind the date of an author", source: "commit-message", scans: commits },
  { name: "second-author", what: "a second author header", source: "commit-message", scans: commits },
  { name: "encoding", what: "a commit's encoding header", source: "commit-message", scans: commits },
  { name: "signature", what: "text in a commit's signature header", source: "commit-message", scans: commits },
  { name: "merged-tag", what: "a tag that a merge commit keeps (mergetag)", source: "commit-message", scans: commits },
  { name: "other-header", what: "any other header of a commit", source: "commit-message", scans: commits },
  { name: "tag-message", what: "an annotated tag's message", source: "tag-message", scans: commits },
  { name: "tagger", what: "an annotated tag's tagger", source: "tag-message", scans: commits },
  {
    name: "tag-header",
    what: "any other header of an annotated tag, its name too",
    source: "tag-message",
    scans: commits,
  },
  { name: "branch-name", what: "the name of a branch", source: "ref", scans: commits },
  { name: "tag-name", what: "the name of a tag", source: "ref", scans: commits },
];

/** What kind of thing a place is in: one of git's, or a file on disk, the index, or a stream. */
export type PlaceSource = GitPlace["source"] | "file" | "index" | "stdin";

/** Sources whose own text stands in reports (a path, a subject, a name): there every secret must be masked, even a plain word. */
export const quotedSources: ReadonlySet<PlaceSource> = new Set(
  gitPlaces.flatMap(({ source }) => (source === "blob" ? [] : [source])),
);
