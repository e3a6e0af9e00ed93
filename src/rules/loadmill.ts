import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "loadmill-api-key",
      severity: "medium",
      layouts: ["{alnum:40}"],
      words: ["loadmill"],
      explain: { title: "Loadmill API key", opens: "monitoring" },
    },
  ],
};
