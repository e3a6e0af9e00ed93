import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "ayrshare-api-key",
      severity: "medium",
      layouts: ["{alnum-upper:8}-{alnum-upper:8}-{alnum-upper:8}-{alnum-upper:8}"],
      words: ["ayrshare"],
      explain: { title: "Ayrshare API key", opens: "service" },
    },
  ],
};
