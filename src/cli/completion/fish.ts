/** Completion for fish. */

import type { CompletedCommand } from "./words.ts";

/** The script: `leakscan completion fish | source`. */
export function fish(commands: readonly CompletedCommand[], showVersion: string): string {
  const lines = commands.flatMap(({ word, help, choices, options }) => {
    const after = `-n "__fish_seen_subcommand_from ${word}"`;
    return [
      `complete -c leakscan -n __fish_use_subcommand -a ${word} -d ${quote(help)}`,
      ...(choices.length > 0 ? [`complete -c leakscan ${after} -a ${quote(choices.join(" "))}`] : []),
      ...options.map((option) => {
        const value = !option.takesValue ? "" : option.takesFile ? " -r" : " -x";
        const values = option.choices.length > 0 ? ` -a ${quote(option.choices.join(" "))}` : "";
        return `complete -c leakscan ${after} -l ${option.word.slice(2)}${value}${values} -d ${quote(option.help)}`;
      }),
    ];
  });
  return `# fish completion for leakscan: leakscan completion fish | source
${lines.join("\n")}
complete -c leakscan -n __fish_use_subcommand -l version -d ${quote(showVersion)}
`;
}

function quote(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
