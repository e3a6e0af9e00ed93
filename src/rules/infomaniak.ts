import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "infomaniak-api-token",
      severity: "high",
      layouts: ["{base64url:60-100}"],
      words: ["infomaniak"],
      exact: ["infomaniak"],
      explain: { title: "Infomaniak API token", opens: "cloud-account" },
    },
  ],
};
