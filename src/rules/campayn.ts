import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "campayn-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:64}"],
      words: ["campayn"],
      explain: { title: "Campayn API key", opens: "messaging" },
    },
  ],
};
