/** Completion for zsh. */

import type { CompletedCommand, CompletedOption } from "./words.ts";

/** The script: a file `_leakscan` in a folder of $fpath, or `source <(leakscan completion zsh)`. */
export function zsh(commands: readonly CompletedCommand[]): string {
  const cases = commands.map(({ word, choices, options }) => {
    const first = choices.length > 0 ? `'1:argument:(${choices.join(" ")})'` : "'*:file:_files'";
    return `    ${word}) _arguments ${options.map(argument).join(" ")} ${first} ;;`;
  });
  return `#compdef leakscan
# zsh completion for leakscan: source <(leakscan completion zsh)
_leakscan() {
  local -a commands
  commands=(
${commands.map(({ word, help }) => `    ${quote(`${word}:${help.replaceAll(":", "\\:")}`)}`).join("\n")}
  )
  if ((CURRENT == 2)); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  ((CURRENT--))
  case $command in
${cases.join("\n")}
  esac
}
compdef _leakscan leakscan
`;
}

function argument({ word, help, takesValue, takesFile, choices }: CompletedOption): string {
  const said = `${word}${takesValue ? "=" : ""}[${help.replace(/[[\]:]/g, "\\$&")}]`;
  if (!takesValue) return quote(said);
  return quote(`${said}:value:${choices.length > 0 ? `(${choices.join(" ")})` : takesFile ? "_files" : ""}`);
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
