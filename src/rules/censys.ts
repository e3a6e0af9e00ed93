import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "censys-api-secret",
      severity: "low",
      layouts: ["{alnum:32}"],
      words: ["censys"],
      explain: { title: "Censys API secret", opens: "service" },
    },
  ],
};
