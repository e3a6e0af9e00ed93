/** Help for a call, in its language. It holds all languages: one file is loaded quicker than three, and nothing else here needs more. */

import { helpEn } from "../messages/en/help.ts";
import { helpJa } from "../messages/ja/help.ts";
import { helpKo } from "../messages/ko/help.ts";
import { spokenLanguage } from "../scan/spoken-language.ts";
import { helpFor } from "./help.ts";

const messages = { en: helpEn, ja: helpJa, ko: helpKo };

/** The help that a call asks for, or `undefined` where it asks for none. */
export async function helpForCall(argv: readonly string[], width: number): Promise<string | undefined> {
  const language = await spokenLanguage(argv, { cwd: process.cwd(), env: process.env });
  return helpFor(argv, width, messages[language]);
}
