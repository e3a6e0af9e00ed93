/** Completion for bash. */

import type { CompletedCommand } from "./words.ts";

/** The script: `source <(leakscan completion bash)`. */
export function bash(commands: readonly CompletedCommand[]): string {
  const cases = commands.map(({ word, choices, options }) => {
    const words = [...choices, ...options.map((option) => option.word)].join(" ");
    return `    ${word}) words="${words}" ;;`;
  });
  const values = new Map(
    commands.flatMap(({ options }) =>
      options
        .filter(({ choices }) => choices.length > 0)
        .map(({ word, choices }) => [word, choices.join(" ")] as const),
    ),
  );
  return `# bash completion for leakscan: source <(leakscan completion bash)
_leakscan() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} words=
  case $previous in
${[...values].map(([word, choices]) => `    ${word}) mapfile -t COMPREPLY < <(compgen -W "${choices}" -- "$current"); return ;;`).join("\n")}
  esac
  if ((COMP_CWORD == 1)); then
    words="${commands.map(({ word }) => word).join(" ")} --help --version"
  else
    case \${COMP_WORDS[1]} in
${cases.map((line) => `  ${line}`).join("\n")}
    esac
  fi
  mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
}
complete -o default -F _leakscan leakscan
`;
}
