/** The sentences and explanations that presenting needs, loaded when something is to be presented. */

import type { Explain } from "../../core/explanation.ts";
import type { ActionMessages } from "../../messages/action-catalogue.ts";
import { loadActionMessages } from "../../messages/action-language.ts";
import type { Language, Messages } from "../../messages/catalogue.ts";
import { loadMessages } from "../../messages/language.ts";

/** All that is said in one language. */
export interface Words {
  readonly messages: Messages;
  readonly action: ActionMessages;
  readonly explain: Explain;
}

/** Loads them. */
export async function loadWords(language: Language): Promise<Words> {
  const [messages, action, { explain }] = await Promise.all([
    loadMessages(language),
    loadActionMessages(language),
    import("../../rules/explain/all.ts"),
  ]);
  return { messages, action, explain };
}
