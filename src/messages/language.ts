/** Loads the sentences of reports: only those of the language that is spoken. */

import type { Language, Messages } from "./report-catalogue.ts";

const loaders: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: async () => (await import("./en/report.ts")).en,
  ja: async () => (await import("./ja/report.ts")).ja,
  ko: async () => (await import("./ko/report.ts")).ko,
};

/** Loads the sentences of a language. */
export function loadMessages(language: Language): Promise<Messages> {
  return loaders[language]();
}
