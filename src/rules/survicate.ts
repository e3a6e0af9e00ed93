import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "survicate-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:32}"],
      words: ["survicate"],
      explain: { title: "Survicate API key", opens: "service" },
    },
  ],
};
