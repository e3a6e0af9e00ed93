import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "dronahq-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:50}"],
      words: ["dronahq"],
      explain: { title: "DronaHQ API key", opens: "service" },
    },
  ],
};
