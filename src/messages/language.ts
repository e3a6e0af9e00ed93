/** Which language to speak, and loading its sentences: only the one that is spoken is ever loaded. */

import type { Language, Messages } from "./report-catalogue.ts";

/** All languages, the one that everybody falls back to first. */
export const languages: readonly Language[] = ["en", "ja", "ko"];

const loaders: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: async () => (await import("./en/report.ts")).en,
  ja: async () => (await import("./ja/report.ts")).ja,
  ko: async () => (await import("./ko/report.ts")).ko,
};

/** Loads the sentences of a language. */
export function loadMessages(language: Language): Promise<Messages> {
  return loaders[language]();
}

/**
 * The language to speak: the one asked for, otherwise by the environment as POSIX reads it (`LC_ALL` before `LC_MESSAGES`
 * before `LANG`, with `LANGUAGE`'s list before all but the C locale), otherwise English.
 * @param explicit what `--lang` or the config says; a tag of another language counts as nothing said
 */
export function chooseLanguage(
  explicit: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Language {
  const asked = explicit === undefined ? undefined : languageOf(explicit);
  if (asked) return asked;
  const locale =
    [env["LC_ALL"], env["LC_MESSAGES"], env["LANG"]].find((value) => value !== undefined && value !== "") ?? "";
  if (/^(?:C|POSIX)(?:[.@]|$)/.test(locale)) return "en";
  for (const tag of (locale === "" ? "" : (env["LANGUAGE"] ?? "")).split(":")) {
    const language = languageOf(tag);
    if (language) return language;
  }
  return languageOf(locale) ?? "en";
}

/** `ja_JP.UTF-8`, `ja-JP`, `JA`, `Japanese_Japan.932` (Windows) are all Japanese. */
function languageOf(tag: string): Language | undefined {
  const word = /^[a-z]+/i.exec(tag.trim())?.[0].toLowerCase();
  return languages.find((language) => language === word) ?? names[word ?? ""];
}

const names: Readonly<Record<string, Language>> = { english: "en", japanese: "ja", korean: "ko" };
