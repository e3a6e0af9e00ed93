/** Loads the sentences of the Action: only in the language that is spoken. */

import type { ActionMessages } from "./action-catalogue.ts";
import type { Language } from "./report-catalogue.ts";

const loaders: Readonly<Record<Language, () => Promise<ActionMessages>>> = {
  en: async () => (await import("./en/action.ts")).actionEn,
  ja: async () => (await import("./ja/action.ts")).actionJa,
  ko: async () => (await import("./ko/action.ts")).actionKo,
};

/** Loads them. */
export function loadActionMessages(language: Language): Promise<ActionMessages> {
  return loaders[language]();
}
