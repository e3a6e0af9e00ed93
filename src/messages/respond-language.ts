/** Loads the sentences of the first hour: only in the language that is spoken. */

import type { Language } from "./catalogue.ts";
import type { RespondMessages } from "./respond-catalogue.ts";

const loaders: Readonly<Record<Language, () => Promise<RespondMessages>>> = {
  en: async () => (await import("./respond.en.ts")).respondEn,
  ja: async () => (await import("./respond.ja.ts")).respondJa,
  ko: async () => (await import("./respond.ko.ts")).respondKo,
};

/** Loads them. */
export function loadRespondMessages(language: Language): Promise<RespondMessages> {
  return loaders[language]();
}
