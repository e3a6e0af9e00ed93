/** The folder of the first hour: every file's text. No file of it holds a secret. */

import { createHash } from "node:crypto";
import { collectScript } from "./collect.ts";
import { containScript } from "./contain.ts";
import type { Incident } from "./incident.ts";
import { rewriteGuide } from "./rewrite.ts";
import { runbook, type Words } from "./runbook.ts";
import { byAccount } from "./script-head.ts";

/** A file of the folder. */
export interface KitFile {
  readonly name: string;
  readonly text: string;
  readonly isExecutable: boolean;
}

/** Writes all files. Scripts only where there is an AWS key to name. */
export function makeKit(incident: Incident, words: Words): readonly KitFile[] {
  const files: KitFile[] = [
    { name: "RUNBOOK.md", text: runbook(incident, words), isExecutable: false },
    { name: "rewrite-history.md", text: rewriteGuide(incident, words.respond), isExecutable: false },
    // The folder must not be committed by chance: it names people and what is wrong.
    { name: ".gitignore", text: "*\n", isExecutable: false },
  ];
  for (const { incident: part, suffix, hasScripts } of byAccount(incident)) {
    if (!hasScripts) continue;
    files.push(
      { name: `collect${suffix}.sh`, text: collectScript(part, words.respond), isExecutable: true },
      { name: `contain${suffix}.sh`, text: containScript(part, words.respond), isExecutable: true },
    );
  }
  return [...files, { name: "evidence.json", text: evidence(incident, files), isExecutable: false }];
}

/** What is known, with the digest of every file and the time: so that it can be shown later that nothing was changed. */
function evidence(incident: Incident, files: readonly KitFile[]): string {
  const { at, tool, source, repository, mode, remotes, keys, others } = incident;
  const digests = Object.fromEntries(
    files.map(({ name, text }) => [name, createHash("sha256").update(text, "utf8").digest("hex")]),
  );
  const told = {
    schemaVersion: 1,
    writtenAt: at,
    tool,
    report: source,
    repository,
    mode,
    remotes,
    keys,
    others,
    files: digests,
  };
  return `${JSON.stringify(told, null, 2)}\n`;
}
