/** rewrite-history.md: how to take the secret out of the history, and what else holds a copy. */

import type { RespondMessages } from "../messages/respond-catalogue.ts";
import type { Incident } from "./incident.ts";
import { commands } from "./markdown.ts";

/** The page. */
export function rewriteGuide({ remotes, source }: Incident, { rewrite }: RespondMessages): string {
  const remote = remotes.find(isOneWord) ?? "URL";
  const report = source !== null && isOneWord(source.name) ? source.name : "leaks.json";
  const steps: readonly (readonly string[])[] = [
    [],
    [`git clone --mirror ${remote} ../original.git`],
    [`leakscan respond ${report} --replacements ../replacements.txt`],
    [
      `git clone ${remote} ../rewritten`,
      "cd ../rewritten",
      "git filter-repo --replace-text ../replacements.txt --replace-message ../replacements.txt",
    ],
    [
      "leakscan history",
      `git remote add origin ${remote}`,
      "git push --force --all origin",
      "git push --force --tags origin",
    ],
    ["rm ../replacements.txt"],
    [],
  ];
  const list = rewrite.steps.map((text, index) => `${String(index + 1)}. ${text}\n${commands(steps[index] ?? [])}`);
  return [
    `# ${rewrite.title}`,
    rewrite.first,
    `## ${rewrite.stepsHeading}`,
    list.map((one) => one.trimEnd()).join("\n\n"),
    `## ${rewrite.elsewhereHeading}`,
    `${rewrite.elsewhere.map((line) => `- ${line}`).join("\n")}\n`,
  ].join("\n\n");
}

/** Remotes and names of files are texts of somebody's: into a command goes only what cannot be more than one word, nor an option. */
function isOneWord(text: string): boolean {
  return /^[\w@%+=:,./~-]+$/.test(text) && !text.startsWith("-");
}
