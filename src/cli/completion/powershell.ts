/** Completion for PowerShell. */

import type { CompletedCommand } from "./words.ts";

/** The script: `leakscan completion powershell | Out-String | Invoke-Expression`. */
export function powershell(commands: readonly CompletedCommand[]): string {
  const table = commands.map(({ word, choices, options }) => {
    const words = [...choices, ...options.map((option) => option.word)];
    return `    ${quote(word)} = @(${words.map(quote).join(", ")})`;
  });
  return `# PowerShell completion for leakscan: leakscan completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName leakscan -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $commands = [ordered]@{
${table.join("\n")}
  }
  $typed = @($commandAst.CommandElements | ForEach-Object { "$_" })
  if ($typed.Count -lt 2 -or ($typed.Count -eq 2 -and $wordToComplete -ne '')) { $words = @($commands.Keys) + '--help', '--version' }
  else { $words = $commands[$typed[1]] }
  $words | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
