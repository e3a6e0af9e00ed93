/** Harness. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "harness-token",
      severity: "high",
      layouts: ["(pat.|sat.){base64url:22}.{hex-lower:24}.{alnum:20}"],
      explain: {
        title: "Harness personal or service account token",
        opens: "source-code",
        url: "https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/",
      },
    },
  ],
};
