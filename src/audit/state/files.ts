/** Where everything lies in the state folder. */

import path from "node:path";

/** A repository's masked report. */
export function reportFile(reports: string, id: string): string {
  return path.join(reports, `${id}.json`);
}

/** Its secrets, for joining. */
export function secretsFile(reports: string, id: string): string {
  return path.join(reports, `${id}.secrets.jsonl`);
}

/** Its clone. */
export function mirrorFolder(mirrors: string, id: string): string {
  return path.join(mirrors, `${id}.git`);
}

/** The folders of a state. */
export interface StateFolders {
  readonly root: string;
  readonly reports: string;
  readonly mirrors: string;
  readonly cache: string;
  readonly audits: string;
}

/** The folders below a root. */
export function foldersOf(root: string): StateFolders {
  const below = (name: string): string => path.join(root, name);
  return { root, reports: below("reports"), mirrors: below("mirrors"), cache: below("cache"), audits: below("audits") };
}

/** The files of one audit. */
export interface AuditFiles {
  readonly folder: string;
  readonly journal: string;
  /** The repositories as they were listed. */
  readonly repositories: string;
  /** The joined secrets, sorted by their key. */
  readonly secrets: string;
}

/** The files of the audit of a number. */
export function filesOf({ audits }: StateFolders, number: number): AuditFiles {
  const folder = path.join(audits, String(number).padStart(6, "0"));
  const below = (name: string): string => path.join(folder, name);
  return {
    folder,
    journal: below("journal.jsonl"),
    repositories: below("repositories.jsonl"),
    secrets: below("secrets.jsonl"),
  };
}
