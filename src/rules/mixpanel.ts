import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "mixpanel-secret",
      severity: "medium",
      layouts: ["{alnum:32}"],
      words: ["mixpanel"],
      explain: { title: "Mixpanel service account secret / API secret", opens: "monitoring" },
    },
  ],
};
