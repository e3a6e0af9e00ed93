import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "eagleeyenetworks-api-key",
      severity: "medium",
      layouts: ["{alnum:15}"],
      words: ["eagleeyenetworks"],
      explain: { title: "Eagle Eye Networks API key", opens: "cloud-account" },
    },
  ],
};
