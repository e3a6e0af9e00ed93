import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "sherpadesk-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:32}"],
      words: ["sherpadesk"],
      explain: { title: "Sherpadesk API key", opens: "service" },
    },
  ],
};
