import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "m3o-api-key",
      severity: "medium",
      layouts: ["{alnum:48}"],
      words: ["m3o"],
      explain: { title: "M3o API key", opens: "service" },
    },
  ],
};
