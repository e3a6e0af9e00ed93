import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "loggly-token",
      severity: "medium",
      layouts: ["{uuid}"],
      words: ["loggly"],
      explain: { title: "Loggly customer/API token", opens: "monitoring" },
    },
  ],
};
