/** Loads the sentences of the first hour: only in the language that is spoken. */

import type { Language } from "./report-catalogue.ts";
import type { RespondMessages } from "./respond-catalogue.ts";

const loaders: Readonly<Record<Language, () => Promise<RespondMessages>>> = {
  en: async () => (await import("./en/respond.ts")).respondEn,
  ja: async () => (await import("./ja/respond.ts")).respondJa,
  ko: async () => (await import("./ko/respond.ts")).respondKo,
};

/** Loads them. */
export function loadRespondMessages(language: Language): Promise<RespondMessages> {
  return loaders[language]();
}
