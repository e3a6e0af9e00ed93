/** Telegram: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Telegram. */
export const telegram: readonly Rule[] = [
  {
    kind: "shape",
    id: "telegram-bot-token",
    provider: "telegram",
    severity: "high",
    confidence: "high",
    exact: ["telegram"],
    // Telegram's own example has a character less than today's tokens: https://core.telegram.org/bots/api#authorizing-your-bot
    layouts: ["AA{base64url:32-33}"],
    before: "{digits:8-10}:",
  },
  {
    kind: "near",
    id: "telegram-api-hash",
    provider: "telegram",
    severity: "medium",
    confidence: "medium",
    words: ["telegram", "telethon", "pyrogram"],
    layouts: ["{hex-lower:32}"],
  },
  {
    kind: "shape",
    id: "telegram-bot-token-likely",
    provider: "telegram",
    severity: "high",
    confidence: "medium",
    layouts: ["A{base64url:34}"],
    before: "{digits:5-16}:",
    near: ["telegram", "telebot", "tgbot"],
  },
];
