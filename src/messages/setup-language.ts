/** Loads the sentences of `init` and `doctor`: only in the language that is spoken. */

import type { Language } from "./report-catalogue.ts";
import type { SetupMessages } from "./setup-catalogue.ts";

const loaders: Readonly<Record<Language, () => Promise<SetupMessages>>> = {
  en: async () => (await import("./en/setup.ts")).setupEn,
  ja: async () => (await import("./ja/setup.ts")).setupJa,
  ko: async () => (await import("./ko/setup.ts")).setupKo,
};

/** Loads them. */
export function loadSetupMessages(language: Language): Promise<SetupMessages> {
  return loaders[language]();
}
