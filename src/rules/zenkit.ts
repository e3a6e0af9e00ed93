import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "zenkitapi-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:8}-{alnum:32}"],
      words: ["zenkit"],
      explain: { title: "Zenkit API key", opens: "service" },
    },
  ],
};
