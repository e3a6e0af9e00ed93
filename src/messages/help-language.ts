/** Loads help: only in the language that is spoken. */

import type { HelpMessages } from "./help-catalogue.ts";
import type { Language } from "./report-catalogue.ts";

const loaders: Readonly<Record<Language, () => Promise<HelpMessages>>> = {
  en: async () => (await import("./en/help.ts")).helpEn,
  ja: async () => (await import("./ja/help.ts")).helpJa,
  ko: async () => (await import("./ko/help.ts")).helpKo,
};

/** Loads it. */
export function loadHelp(language: Language): Promise<HelpMessages> {
  return loaders[language]();
}

/** The help of a name that comes from a table: there is one for each, which a test sees to. */
export function helpOf(texts: Readonly<Record<string, string>>, name: string): string {
  return Object.hasOwn(texts, name) ? (texts[name] ?? "") : "";
}
