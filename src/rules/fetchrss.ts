import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "fetchrss-api-key",
      severity: "medium",
      layouts: ["{set(0-9A-Za-z.):40}"],
      words: ["fetchrss"],
      explain: { title: "FetchRSS API key", opens: "service" },
    },
  ],
};
