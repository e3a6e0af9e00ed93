import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "webflow-api-token",
      severity: "medium",
      layouts: ["{hex-lower:64}"],
      words: ["webflow"],
      explain: { title: "Webflow API token", opens: "service" },
    },
  ],
};
