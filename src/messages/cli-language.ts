/** Loads what the commands print: only in the language that is spoken. */

import type { CliMessages } from "./cli-catalogue.ts";
import type { Language } from "./report-catalogue.ts";

const loaders: Readonly<Record<Language, () => Promise<CliMessages>>> = {
  en: async () => (await import("./en/cli.ts")).cliEn,
  ja: async () => (await import("./ja/cli.ts")).cliJa,
  ko: async () => (await import("./ko/cli.ts")).cliKo,
};

/** Loads it. */
export function loadCliMessages(language: Language): Promise<CliMessages> {
  return loaders[language]();
}
