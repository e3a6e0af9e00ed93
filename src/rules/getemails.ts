import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "getemails-api-key",
      severity: "medium",
      layouts: ["{set(a-z0-9-):26}"],
      words: ["getemails"],
      explain: { title: "GetEmails API key", opens: "service" },
    },
  ],
};
