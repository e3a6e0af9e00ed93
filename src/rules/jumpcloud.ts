import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "jumpcloud-api-key",
      severity: "critical",
      layouts: ["{hex-lower:40}"],
      words: ["jumpcloud"],
      explain: { title: "JumpCloud API key", opens: "service" },
    },
  ],
};
