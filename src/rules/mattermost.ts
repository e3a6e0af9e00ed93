import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "mattermost-webhook",
      severity: "medium",
      layouts: ["hooks/{alnum-lower:26}"],
      near: ["mattermost"],
      explain: {
        title: "Mattermost incoming webhook",
        opens: "messaging",
        url: "https://developers.mattermost.com/integrate/webhooks/incoming/",
      },
    },
    {
      kind: "near",
      id: "mattermost-access-token",
      severity: "medium",
      layouts: ["{alnum-lower:26}"],
      words: ["mattermost"],
      explain: {
        title: "Mattermost personal access token",
        opens: "messaging",
        url: "https://developers.mattermost.com/integrate/reference/personal-access-token/",
      },
    },
  ],
};
