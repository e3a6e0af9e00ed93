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
    layouts: ["AA{base64url:33}"],
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
    kind: "near",
    id: "telegram-bot-token-likely",
    provider: "telegram",
    severity: "high",
    confidence: "medium",
    words: ["telegram", "telebot", "tgbot"],
    layouts: ["{digits:5-16}:A{base64url:34}"],
  },
];
