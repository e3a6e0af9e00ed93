/** Errors as sentences: naming one, loading a language's, and putting one into words. */

import { isSentence, type Sentence, type Wording } from "../core/error.ts";
import type { AuditErrors } from "./errors/audit.ts";
import type { CliErrors } from "./errors/cli.ts";
import type { ConfigErrors } from "./errors/config.ts";
import type { GitErrors } from "./errors/git.ts";
import type { ImportErrors } from "./errors/imports.ts";
import type { QueueErrors } from "./errors/queue.ts";
import type { RuleErrors } from "./errors/rules.ts";
import type { ScanErrors } from "./errors/scan.ts";
import type { SetupTexts } from "./errors/setup.ts";
import type { Language } from "./report-catalogue.ts";

/** A cause and its fix. */
export type CauseAndFix = readonly [cause: string, fix: string];

/** All errors and the parts they are made of, by key. An entry yields a cause and its fix, or a part of a sentence. */
export type ErrorMessages = AuditErrors &
  CliErrors &
  ConfigErrors &
  GitErrors &
  ImportErrors &
  QueueErrors &
  RuleErrors &
  ScanErrors &
  SetupTexts;

/** A text of a sentence may be another sentence. */
type Values<T extends readonly unknown[]> = { [I in keyof T]: string extends T[I] ? T[I] | Sentence : T[I] };

/** Names an error's sentence. A key without words in every language does not compile. */
export function says<K extends keyof ErrorMessages>(key: K, ...values: Values<Parameters<ErrorMessages[K]>>): Sentence {
  return { key, values };
}

const loaders: Readonly<Record<Language, () => Promise<ErrorMessages>>> = {
  en: async () => (await import("./en/errors.ts")).errorsEn,
  ja: async () => (await import("./ja/errors.ts")).errorsJa,
  ko: async () => (await import("./ko/errors.ts")).errorsKo,
};

/** Loads the errors of a language. */
export function loadErrorMessages(language: Language): Promise<ErrorMessages> {
  return loaders[language]();
}

/** Puts an error's sentence into words. The fix may be that of a sentence inside. */
export function wordingOf({ key, values }: Sentence, messages: ErrorMessages): Wording {
  const inner = values.map((one) => (isSentence(one) ? wordingOf(one, messages) : undefined));
  const entry = messages[key as keyof ErrorMessages] as ((...values: unknown[]) => string | CauseAndFix) | undefined;
  const said = entry?.(...values.map((one, i) => inner[i]?.message ?? one)) ?? key;
  const [message, fix] = typeof said === "string" ? [said, inner.find((one) => one?.fix)?.fix ?? ""] : said;
  return { message, fix };
}
