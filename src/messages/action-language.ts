/** Loads the sentences of the Action: only in the language that is spoken. */

import type { ActionMessages } from "./action-catalogue.ts";
import type { Language } from "./catalogue.ts";

const loaders: Readonly<Record<Language, () => Promise<ActionMessages>>> = {
  en: async () => (await import("./action.en.ts")).actionEn,
  ja: async () => (await import("./action.ja.ts")).actionJa,
  ko: async () => (await import("./action.ko.ts")).actionKo,
};

/** Loads them. */
export function loadActionMessages(language: Language): Promise<ActionMessages> {
  return loaders[language]();
}
