import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "magicbell-api-key",
      severity: "medium",
      layouts: ["{alnum-dash:40}"],
      words: ["magicbell"],
      explain: { title: "MagicBell API key", opens: "messaging" },
    },
  ],
};
