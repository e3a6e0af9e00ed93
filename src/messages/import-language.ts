/** Loads what became of another scanner's decisions, in words: only in the language that is spoken. */

import type { ImportNote, ImportState } from "../core/import-note.ts";
import type { Language } from "./report-catalogue.ts";

/** The sentences. */
export interface ImportMessages {
  readonly states: Readonly<Record<ImportState, string>>;
  readonly notes: Readonly<Record<ImportNote, string>>;
  /** What was read. */
  read(files: string): string;
  /** What will be written; `file` is the config's, `undefined` where none is. */
  writes(file: string | undefined, entries: number, baseline: string): string;
  readonly nothingToWrite: string;
  readonly ask: string;
  readonly done: string;
}

const loaders: Readonly<Record<Language, () => Promise<ImportMessages>>> = {
  en: async () => (await import("./en/import.ts")).importEn,
  ja: async () => (await import("./ja/import.ts")).importJa,
  ko: async () => (await import("./ko/import.ts")).importKo,
};

/** Loads them. */
export function loadImportMessages(language: Language): Promise<ImportMessages> {
  return loaders[language]();
}
