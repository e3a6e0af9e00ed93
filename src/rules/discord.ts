/** Discord. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "shape",
      id: "discord-bot-token",
      severity: "high",
      // What stands before the first dot is a number in base64: letters and digits alone.
      layouts: ["{set(MNO):1}{alnum:23-25}.{base64url:6}.{base64url:27-38}"],
      explain: {
        title: "Discord bot token",
        opens: "messaging",
        url: "https://discord.com/developers/docs/reference#authentication",
      },
    },
    {
      kind: "token",
      id: "discord-webhook-url",
      severity: "medium",
      layouts: ["api/webhooks/{digits:17-20}/{base64url:60-80}"],
      explain: {
        title: "Discord webhook URL",
        opens: "webhook",
        revoke: "rotate-webhook",
        url: "https://discord.com/developers/docs/resources/webhook",
      },
    },
    {
      kind: "near",
      id: "discord-client-secret",
      severity: "high",
      words: ["discord"],
      layouts: ["{base64url:32}"],
      explain: { title: "Discord OAuth client secret", opens: "messaging" },
    },
  ],
};
