import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "vyte-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:50}"],
      words: ["vyte"],
      explain: { title: "Vyte API key", opens: "service" },
    },
  ],
};
