import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "friendli-token",
      severity: "medium",
      layouts: ["flp_{alnum:46}"],
      explain: { title: "FriendliAI token", opens: "ai" },
    },
  ],
};
