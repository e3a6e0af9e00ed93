import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "flatio-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:128}"],
      words: ["flatio", "flat"],
      explain: { title: "FlatIO API key", opens: "service" },
    },
  ],
};
