import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "yandex-oauth-token",
      severity: "high",
      confidence: "medium",
      layouts: ["y0_{base64url:50-60}"],
      explain: { title: "Yandex OAuth token", opens: "cloud-account" },
    },
  ],
};
