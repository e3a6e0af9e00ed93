import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "atera-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:32}"],
      words: ["atera"],
      explain: { title: "Atera API key", opens: "monitoring" },
    },
  ],
};
