/** Fastly. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "fastly-api-token",
      severity: "high",
      words: ["fastly"],
      layouts: ["{base64url:32}"],
      explain: {
        title: "Fastly API token",
        opens: "cloud-account",
        url: "https://www.fastly.com/documentation/reference/api/auth-tokens/",
      },
    },
  ],
};
