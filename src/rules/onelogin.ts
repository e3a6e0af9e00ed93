import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "onelogin-client-secret",
      severity: "critical",
      layouts: ["{hex-lower:64}"],
      words: ["onelogin"],
      explain: { title: "OneLogin API client secret", opens: "service" },
    },
  ],
};
