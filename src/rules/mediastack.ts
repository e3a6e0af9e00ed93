import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "mediastack-api-key",
      severity: "low",
      layouts: ["{alnum-lower:32}"],
      words: ["mediastack"],
      explain: { title: "MediaStack API key", opens: "service" },
    },
  ],
};
