import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "crowdin-token",
      severity: "medium",
      layouts: ["{hex-lower:80}"],
      words: ["crowdin"],
      explain: { title: "Crowdin personal access token", opens: "service" },
    },
  ],
};
