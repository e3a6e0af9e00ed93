import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "ubidots-api-key",
      severity: "medium",
      layouts: ["BBFF-{alnum:30}"],
      explain: { title: "Ubidots API key", opens: "database" },
    },
  ],
};
