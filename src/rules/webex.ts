import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "shape",
      id: "webex-bot-token",
      severity: "high",
      confidence: "medium",
      layouts: ["{alnum:64}_{alnum:4}_{uuid}"],
      explain: { title: "Webex bot or personal access token", opens: "messaging" },
    },
  ],
};
