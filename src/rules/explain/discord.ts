/** What Discord calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Discord. */
export const discord: Readonly<Record<string, Explanation>> = {
  "discord-bot-token": {
    title: "Discord bot token",
    opens: "messaging",
    revoke: "vendor-page",
    url: "https://discord.com/developers/docs/reference#authentication",
  },
  "discord-webhook-url": {
    title: "Discord webhook URL",
    opens: "webhook",
    revoke: "rotate-webhook",
    url: "https://discord.com/developers/docs/resources/webhook",
  },
  "discord-client-secret": {
    title: "Discord OAuth client secret",
    opens: "messaging",
    revoke: "vendor-page",
  },
};
