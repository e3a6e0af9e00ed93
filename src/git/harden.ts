/**
 * What every git call pins off, and why: the scanned repository is hostile. Its config may name programs (fsmonitor, hooks,
 * pager, external diff, a promisor remote over `ext::`), its config may also bend what is printed (quoting, renames, relative
 * paths, hidden root commits), and the caller's environment may do the same. None of it may count.
 */

/** Environment variables as Node has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Settings that every call pins, as `name=value`. */
export const hardenedConfig: readonly string[] = [
  "core.fsmonitor=false",
  "core.untrackedCache=false",
  // Says what parents and trees commits have, and nothing checks that it is true.
  "core.commitGraph=false",
  "core.hooksPath=/dev/null",
  "core.pager=cat",
  "core.attributesFile=/dev/null",
  "core.quotePath=false",
  "core.alternateRefsCommand=",
  "color.ui=false",
  "diff.external=",
  "diff.renames=false",
  "diff.relative=false",
  "diff.orderFile=/dev/null",
  "diff.ignoreSubmodules=none",
  "log.showSignature=false",
  "log.showRoot=true",
  "log.follow=false",
  "log.mailmap=false",
  "submodule.recurse=false",
  "protocol.allow=never",
  "gc.auto=0",
  "maintenance.auto=false",
];

/** Options before the subcommand, in every call. */
export const hardenedOptions: readonly string[] = [
  "--no-pager",
  "--no-replace-objects",
  "--no-optional-locks",
  "--literal-pathspecs",
  ...hardenedConfig.flatMap((setting) => ["-c", setting]),
];

/** Options after the subcommand, for those subcommands that could start a diff program. */
export function diffOptions(subcommand: string | undefined): readonly string[] {
  return subcommand !== undefined && diffs.has(subcommand) ? ["--no-ext-diff", "--no-textconv"] : [];
}

const diffs: ReadonlySet<string> = new Set(["diff", "diff-tree", "diff-index", "diff-files", "log", "show"]);

/**
 * The environment git runs in. What git hands to its hooks (GIT_DIR, GIT_INDEX_FILE, GIT_WORK_TREE, GIT_OBJECT_DIRECTORY,
 * GIT_ALTERNATE_OBJECT_DIRECTORIES, GIT_QUARANTINE_PATH, GIT_PREFIX) stays as it is: without GIT_INDEX_FILE
 * `git commit -- path` would look clean.
 * @param protocols transports git may use, as in GIT_ALLOW_PROTOCOL; none by default, so that no object is ever fetched
 */
export function hardenedEnvironment(env: Environment, protocols: string = "none"): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) {
    if (value !== undefined && !isDropped(name.toUpperCase())) kept[name] = value;
  }
  return {
    ...kept,
    GIT_NO_LAZY_FETCH: "1",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
    GIT_NO_REPLACE_OBJECTS: "1",
    // Grafts hide parents as replace refs hide objects. A file that does not exist means none.
    GIT_GRAFT_FILE: "/dev/null/none",
    GIT_ALLOW_PROTOCOL: protocols,
    GIT_ATTR_NOSYSTEM: "1",
    // Messages are recognised by their English text.
    LC_ALL: "C",
    LANGUAGE: "C",
  };
}

/** Variables that start a program, change what is printed, or write traces (which hold URLs with credentials). */
function isDropped(name: string): boolean {
  return dropped.has(name) || name.startsWith("GIT_TRACE") || name.startsWith("GIT_REDIRECT_");
}

const dropped: ReadonlySet<string> = new Set([
  "GIT_EXTERNAL_DIFF",
  "GIT_DIFF_OPTS",
  "GIT_PAGER",
  "PAGER",
  "EDITOR",
  "VISUAL",
  "GIT_EDITOR",
  "GIT_SEQUENCE_EDITOR",
  "GIT_GLOB_PATHSPECS",
  "GIT_NOGLOB_PATHSPECS",
  "GIT_ICASE_PATHSPECS",
  "GIT_NAMESPACE",
  "GIT_REPLACE_REF_BASE",
  "GIT_ATTR_SOURCE",
  "GIT_CURL_VERBOSE",
  "GIT_FLUSH",
]);
