import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "lark-app-id",
      severity: "low",
      layouts: ["cli_{alnum-lower:16}"],
      identifier: true,
      explain: { title: "Lark app id", opens: "messaging" },
    },
    {
      kind: "near",
      id: "lark-app-secret",
      severity: "high",
      layouts: ["{alnum:32}"],
      words: ["lark", "feishu"],
      explain: { title: "Lark app secret", opens: "messaging" },
    },
  ],
};
