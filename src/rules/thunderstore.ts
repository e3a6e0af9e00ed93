import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "thunderstore-token",
      severity: "medium",
      confidence: "medium",
      layouts: ["tss_{base64url:20-80}"],
      explain: { title: "Thunderstore service account token", opens: "packages" },
    },
  ],
};
