/** Loads the sentences of an audit: only in the language that is spoken. */

import type { AuditMessages } from "./audit-catalogue.ts";
import type { Language } from "./report-catalogue.ts";

const loaders: Readonly<Record<Language, () => Promise<AuditMessages>>> = {
  en: async () => (await import("./en/audit.ts")).auditEn,
  ja: async () => (await import("./ja/audit.ts")).auditJa,
  ko: async () => (await import("./ko/audit.ts")).auditKo,
};

/** Loads them. */
export function loadAuditMessages(language: Language): Promise<AuditMessages> {
  return loaders[language]();
}
