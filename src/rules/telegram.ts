/** Telegram. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "shape",
      id: "telegram-bot-token",
      severity: "high",
      exact: ["telegram"],
      // Telegram's own example has a character less than today's tokens: https://core.telegram.org/bots/api#authorizing-your-bot
      layouts: ["AA{base64url:32-33}"],
      led: "[bot]",
      before: "{digits:8-10}:",
      explain: {
        title: "Telegram bot token",
        opens: "messaging",
        url: "https://core.telegram.org/bots/api#authorizing-your-bot",
      },
    },
    {
      kind: "near",
      id: "telegram-api-hash",
      severity: "medium",
      words: ["telegram", "telethon", "pyrogram", "apihash"],
      layouts: ["{hex-lower:32}"],
      called: ["api hash"],
      explain: { title: "Telegram client API hash", opens: "messaging" },
    },
    {
      kind: "shape",
      id: "telegram-bot-token-likely",
      severity: "high",
      confidence: "medium",
      layouts: ["A{set(B-Za-z0-9_-):1}{base64url:33}"],
      before: "{digits:5-16}:",
      near: ["telegram", "telebot", "tgbot"],
      explain: { title: "Telegram bot token, old form", opens: "messaging" },
    },
  ],
};
