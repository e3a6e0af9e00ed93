/** Which language to speak. Apart from what loads sentences: a hook's bundle holds this and no language. */

import type { Language } from "./report-catalogue.ts";

/** All languages; the first is the one to fall back to. */
export const languages: readonly Language[] = ["en", "ja", "ko"];

/**
 * The language to speak: the one asked for, otherwise by the environment as POSIX reads it (`LC_ALL` before `LC_MESSAGES`
 * before `LANG`, with `LANGUAGE`'s list before all but the C locale), otherwise by the system's own setting, which is what Windows and
 * macOS have, otherwise English.
 * @param explicit what `--lang` or the config says; a tag of another language counts as nothing said
 * @param system the system's own setting as a BCP 47 tag
 */
export function chooseLanguage(
  explicit: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
  system: () => string = systemLocale,
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
  return languageOf(locale === "" ? system() : locale) ?? "en";
}

function systemLocale(): string {
  return Intl.DateTimeFormat().resolvedOptions().locale;
}

/** `ja_JP.UTF-8`, `ja-JP`, `JA`, `Japanese_Japan.932` (Windows) are all Japanese. */
function languageOf(tag: string): Language | undefined {
  const word = /^[a-z]+/i.exec(tag.trim())?.[0].toLowerCase();
  return languages.find((language) => language === word) ?? names[word ?? ""];
}

const names: Readonly<Record<string, Language>> = { english: "en", japanese: "ja", korean: "ko" };
