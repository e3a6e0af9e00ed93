import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "minimax-api-key",
      severity: "medium",
      layouts: ["sk-api-{base64url:119}"],
      near: ["minimax"],
      exact: ["minimax"],
      explain: { title: "MiniMax API key", opens: "ai" },
    },
  ],
};
