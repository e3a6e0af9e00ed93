/** Replicate. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "replicate-api-token",
      severity: "high",
      exact: ["replicate"],
      layouts: ["r8_{alnum:37}"],
      explain: {
        title: "Replicate API token",
        opens: "ai",
        url: "https://replicate.com/docs/topics/security/api-tokens",
      },
    },
  ],
};
