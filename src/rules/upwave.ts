import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "upwave-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:32}"],
      words: ["upwave"],
      explain: { title: "Upwave API key", opens: "service" },
    },
  ],
};
