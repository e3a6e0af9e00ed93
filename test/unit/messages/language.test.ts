import { expect, test } from "vitest";
import { chooseLanguage, languages } from "../../../src/messages/choose-language.ts";
import { loadMessages } from "../../../src/messages/language.ts";

test.each([
  ["nothing said", undefined, {}, "en"],
  ["asked for", "ja", { LANG: "ko_KR.UTF-8" }, "ja"],
  ["asked for by a longer tag", "ko-KR", {}, "ko"],
  ["asked for a language that leakscan lacks", "fr", { LANG: "ko_KR.UTF-8" }, "ko"],
  ["LANG", undefined, { LANG: "ja_JP.UTF-8" }, "ja"],
  ["LC_ALL before LANG", undefined, { LC_ALL: "ko_KR.UTF-8", LANG: "ja_JP.UTF-8" }, "ko"],
  ["an empty LC_ALL is not set", undefined, { LC_ALL: "", LANG: "ja_JP" }, "ja"],
  ["LC_MESSAGES before LANG", undefined, { LC_MESSAGES: "ja_JP", LANG: "en_US" }, "ja"],
  ["LC_ALL=C", undefined, { LC_ALL: "C", LANG: "ja_JP", LANGUAGE: "ja" }, "en"],
  ["C.UTF-8", undefined, { LANG: "C.UTF-8", LANGUAGE: "ja" }, "en"],
  ["LANGUAGE's list", undefined, { LANG: "de_DE", LANGUAGE: "de:ko:ja" }, "ko"],
  ["LANGUAGE without a locale counts for nothing", undefined, { LANGUAGE: "ja" }, "en"],
  ["a locale that leakscan lacks", undefined, { LANG: "fr_FR.UTF-8" }, "en"],
  ["Windows' name", undefined, { LANG: "Japanese_Japan.932" }, "ja"],
  ["a language whose code starts alike", undefined, { LANG: "kok_IN" }, "en"],
  ["the system's own setting, where the environment says nothing", undefined, {}, "ko", "ko-KR"],
  ["the environment before the system's own setting", undefined, { LANG: "en_US.UTF-8" }, "en", "ja-JP"],
  ["a system's setting that leakscan lacks", undefined, {}, "en", "pt-BR"],
] as const)("language by %s", (_, explicit, env, expected, system: string | undefined = undefined) => {
  expect(chooseLanguage(explicit, env, () => system ?? "en-US")).toBe(expected);
});

test("every language loads and says which it is", async () => {
  for (const language of languages) expect((await loadMessages(language)).language).toBe(language);
});
