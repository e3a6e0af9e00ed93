import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "dynalist-api-key",
      severity: "medium",
      layouts: ["{base64url:128}"],
      words: ["dynalist"],
      explain: { title: "Dynalist API key", opens: "service" },
    },
  ],
};
