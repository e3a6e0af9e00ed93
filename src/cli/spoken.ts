/** What a call prints, in the language that it speaks. */

import type { CliMessages } from "../messages/cli-catalogue.ts";
import { loadCliMessages } from "../messages/cli-language.ts";
import { spokenLanguage } from "../scan/spoken-language.ts";

/** The sentences of this process's call. */
export async function loadSpoken(): Promise<CliMessages> {
  return loadCliMessages(await spokenLanguage(process.argv.slice(2), { cwd: process.cwd(), env: process.env }));
}
