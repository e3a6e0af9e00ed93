import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "getemail-api-key",
      severity: "medium",
      layouts: ["{alnum-dash:20}"],
      words: ["getemail"],
      explain: { title: "GetEmail API key", opens: "service" },
    },
  ],
};
