import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "fmfw-api-key",
      severity: "medium",
      layouts: ["{base64url:32}"],
      words: ["fmfw"],
      explain: { title: "Fmfw API key", opens: "payments" },
    },
  ],
};
