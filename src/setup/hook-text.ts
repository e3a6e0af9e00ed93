/** Texts of hooks before and after leakscan's part: what somebody else wrote stays as it is, and what was added can be taken out. */

/** The hooks of a person's own repository. */
export const stages = ["pre-commit", "commit-msg", "pre-push"] as const;
/** One of {@link stages}. */
export type Stage = (typeof stages)[number];

/** Beginning of the second line of our own hooks, by which they are known again. */
export const mark = "# leakscan ";
/** The lines around what `leakscan init` adds to a file of somebody else. */
export const begin = "# leakscan begin: added by `leakscan init`, taken out by `leakscan init --remove`";
export const end = "# leakscan end";

/** Whether a hook is ours as a whole. */
export function isOurs(text: string): boolean {
  return text.split("\n", 2)[1]?.startsWith(mark) === true && !text.includes(begin);
}

/** Whether a hook can take lines of sh; an empty one can. */
export function isShell(text: string): boolean {
  const first = text.split("\n", 1)[0] ?? "";
  return !first.startsWith("#!") || /^#!.*\b(?:sh|bash|dash|zsh|ksh)\b/.test(first);
}

/**
 * A hook with a call of leakscan before all else, so that nothing that stands there ends the hook first.
 * @param command what is called, in sh; a failure ends the hook
 */
export function withCall(text: string, stage: Stage, command: string): string {
  const rest = withoutCall(text);
  const [first = ""] = rest.split("\n", 1);
  const head = first.startsWith("#!") ? `${first}\n` : "";
  return `${head}${call(stage, command, rest.slice(head.length).trim() !== "")}${rest.slice(head.length)}`;
}

/** The hook without what {@link withCall} added; empty where nothing else is left. */
export function withoutCall(text: string): string {
  const lines = text.split("\n");
  const from = lines.indexOf(begin);
  const to = lines.indexOf(end, from);
  if (from < 0 || to < 0) return text;
  lines.splice(from, to - from + 1);
  const rest = lines.join("\n");
  return /^(?:#!.*)?\s*$/.test(rest) ? "" : rest;
}

function call(stage: Stage, command: string, isShared: boolean): string {
  const lines =
    stage === "pre-push" && isShared
      ? // Both read the same standard input: the refs that are pushed.
        [
          "leakscan_refs=$(cat)",
          `printf '%s\\n' "$leakscan_refs" | ${command} "$@" || exit $?`,
          "exec <<LEAKSCAN_REFS",
          "$leakscan_refs",
          "LEAKSCAN_REFS",
        ]
      : [`${command} "$@" || exit $?`];
  return `${[begin, ...lines, end].join("\n")}\n`;
}

/** A command of one line with leakscan's before it, as package.json holds it for simple-git-hooks. */
export function withCommand(line: string | undefined, command: string): string {
  const rest = withoutCommand(line ?? "");
  return rest === "" ? command : `${command} && ${rest}`;
}

/** The line without leakscan's command; empty where it was nothing else. */
export function withoutCommand(line: string): string {
  return line
    .split(" && ")
    .filter(
      (part) =>
        !/\bleakscan\/hooks\/|^(?:npx (?:--no-install )?)?leakscan (?:staged|hook)\b|\| leakscan hook\b/.test(
          part.trim(),
        ),
    )
    .join(" && ");
}
