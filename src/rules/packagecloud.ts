import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "packagecloud-api-token",
      severity: "medium",
      layouts: ["{hex-lower:48}"],
      words: ["packagecloud"],
      explain: { title: "packagecloud API token", opens: "packages" },
    },
  ],
};
