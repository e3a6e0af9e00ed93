import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "rootly-api-key",
      severity: "medium",
      layouts: ["rootly_{hex-lower:64}"],
      explain: { title: "Rootly API key", opens: "monitoring" },
    },
  ],
};
