/** Loads what `explain` and `rules` say: only in the language that is spoken. */

import type { ExplainMessages } from "./explain-catalogue.ts";
import type { Language } from "./report-catalogue.ts";

const loaders: Readonly<Record<Language, () => Promise<ExplainMessages>>> = {
  en: async () => (await import("./en/explain/explain.ts")).explainEn,
  ja: async () => (await import("./ja/explain/explain.ts")).explainJa,
  ko: async () => (await import("./ko/explain/explain.ts")).explainKo,
};

/** Loads them. */
export function loadExplainMessages(language: Language): Promise<ExplainMessages> {
  return loaders[language]();
}
