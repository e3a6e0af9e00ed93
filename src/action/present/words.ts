/** The sentences and explanations that presenting needs, loaded when something is to be presented. */

import type { Explain } from "../../core/explanation.ts";
import type { ActionMessages } from "../../messages/action-catalogue.ts";
import { loadActionMessages } from "../../messages/action-language.ts";
import { type ErrorMessages, loadErrorMessages } from "../../messages/errors.ts";
import type { Language, Messages } from "../../messages/report-catalogue.ts";
import { loadMessages } from "../../messages/language.ts";

/** All that is said in one language. */
export interface Words {
  readonly messages: Messages;
  readonly action: ActionMessages;
  readonly errors: ErrorMessages;
  readonly explain: Explain;
}

/**
 * Loads them.
 * @param findings how many there are to be explained: most runs find nothing, and pay for no explanation
 */
export async function loadWords(language: Language, findings: number): Promise<Words> {
  const [messages, action, errors, explain] = await Promise.all([
    loadMessages(language),
    loadActionMessages(language),
    loadErrorMessages(language),
    findings === 0 ? unexplained : import("../../rules/explain.ts").then((all) => all.explain),
  ]);
  return { messages, action, errors, explain };
}

const unexplained: Explain = () => undefined;
