import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "paydirtapp-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:32}"],
      words: ["paydirtapp"],
      explain: { title: "Paydirtapp API key", opens: "service" },
    },
  ],
};
