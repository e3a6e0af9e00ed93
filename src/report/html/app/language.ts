/** The page's sentences in all languages: a reader switches inside the page, where nothing more can be loaded. */

import { htmlEn } from "../../../messages/en/html.ts";
import { en } from "../../../messages/en/report.ts";
import type { HtmlMessages } from "../../../messages/html-catalogue.ts";
import { htmlJa } from "../../../messages/ja/html.ts";
import { ja } from "../../../messages/ja/report.ts";
import { htmlKo } from "../../../messages/ko/html.ts";
import { ko } from "../../../messages/ko/report.ts";
import type { Language, Messages } from "../../../messages/report-catalogue.ts";

/** What the page says in a language: its own sentences, and those of every report. */
export interface Words {
  readonly page: HtmlMessages;
  readonly report: Messages;
}

/** All languages. */
export const words: Readonly<Record<Language, Words>> = {
  en: { page: htmlEn, report: en },
  ja: { page: htmlJa, report: ja },
  ko: { page: htmlKo, report: ko },
};
