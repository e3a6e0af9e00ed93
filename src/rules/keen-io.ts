import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "keenio-api-key",
      severity: "medium",
      layouts: ["{alnum-upper:64}"],
      words: ["keen"],
      explain: { title: "Keen.io API key", opens: "service" },
    },
  ],
};
