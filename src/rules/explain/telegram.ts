/** What Telegram calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Telegram. */
export const telegram: Readonly<Record<string, Explanation>> = {
  "telegram-bot-token": {
    title: "Telegram bot token",
    opens: "messaging",
    revoke: "vendor-page",
    url: "https://core.telegram.org/bots/api#authorizing-your-bot",
  },
  "telegram-api-hash": {
    title: "Telegram client API hash",
    opens: "messaging",
    revoke: "vendor-page",
  },
  "telegram-bot-token-likely": {
    title: "Telegram bot token of an older form",
    opens: "messaging",
    revoke: "vendor-page",
  },
};
