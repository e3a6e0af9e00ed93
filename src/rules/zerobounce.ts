import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "zerobounce-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:32}"],
      words: ["zerobounce"],
      explain: { title: "Zerobounce API key", opens: "messaging" },
    },
  ],
};
