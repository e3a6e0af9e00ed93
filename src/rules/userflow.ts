import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "userflow-api-key",
      severity: "medium",
      layouts: ["{set(0-9a-z_):29}"],
      words: ["userflow"],
      explain: { title: "Userflow API key", opens: "service" },
    },
  ],
};
