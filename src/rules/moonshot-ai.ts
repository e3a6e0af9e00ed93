import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "moonshot-api-key",
      severity: "medium",
      layouts: ["sk-{alnum:48}"],
      near: ["moonshot", "kimi"],
      explain: { title: "Moonshot AI kimi API key", opens: "ai" },
    },
  ],
};
