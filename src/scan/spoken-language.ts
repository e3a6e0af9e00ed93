/** Which language a call speaks before, or without, its settings being resolved: for help and errors. */

import { existsSync } from "node:fs";
import path from "node:path";
import { chooseLanguage } from "../messages/choose-language.ts";
import { type ErrorMessages, loadErrorMessages } from "../messages/errors.ts";
import type { Language } from "../messages/report-catalogue.ts";
import { readPolicyFile } from "../policy/policy-file.ts";
import type { Context } from "./context.ts";

/** The language of a call: what `--lang` says, else the config, else the environment. Never throws. */
export async function spokenLanguage(
  argv: readonly string[],
  { cwd, env }: Pick<Context, "cwd" | "env">,
): Promise<Language> {
  const typed = valueOf(argv, "--lang");
  return chooseLanguage(typed ?? (await configured(valueOf(argv, "--config"), cwd)), env);
}

/** The errors of a call in its language. */
export async function loadErrorsFor(
  argv: readonly string[],
  context: Pick<Context, "cwd" | "env">,
): Promise<ErrorMessages> {
  return loadErrorMessages(await spokenLanguage(argv, context));
}

function valueOf(argv: readonly string[], name: string): string | undefined {
  const at = argv.findLastIndex((one) => one === name || one.startsWith(`${name}=`));
  const found = argv[at];
  if (found === undefined) return undefined;
  return found === name ? argv[at + 1] : found.slice(name.length + 1);
}

/** What the config says, as far as it can be read: the named one, or the nearest above up to the repository's root. */
async function configured(named: string | undefined, cwd: string): Promise<string | undefined> {
  if (named !== undefined) return languageIn(path.resolve(cwd, named));
  for (let folder = cwd; ; folder = path.dirname(folder)) {
    const language = await languageIn(path.join(folder, ".leakscan.json"));
    if (language !== undefined || folder === path.dirname(folder) || existsSync(path.join(folder, ".git")))
      return language;
  }
}

async function languageIn(file: string): Promise<string | undefined> {
  try {
    const data = JSON.parse((await readPolicyFile(file, file, "config")) ?? "null") as { language?: unknown } | null;
    return typeof data?.language === "string" ? data.language : undefined;
  } catch {
    return undefined;
  }
}
