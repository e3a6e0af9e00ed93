import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "beamer-api-key",
      severity: "medium",
      layouts: ["{set(0-9A-Za-z+/_):45}="],
      words: ["beamer"],
      explain: { title: "Beamer API key", opens: "service" },
    },
  ],
};
