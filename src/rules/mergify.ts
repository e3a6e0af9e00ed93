import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "renovate-mergify-key",
      severity: "medium",
      layouts: ["mergify_application_key_{base64url:40-200}"],
      explain: { title: "Mergify application key", opens: "source-code" },
    },
  ],
};
