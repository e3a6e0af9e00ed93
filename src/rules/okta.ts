/** Okta. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "okta-api-token",
      severity: "critical",
      words: ["okta", "ssws"],
      layouts: ["00{base64url:40}"],
      explain: {
        title: "Okta API token",
        opens: "identity",
        url: "https://developer.okta.com/docs/guides/create-an-api-token/",
      },
    },
    {
      kind: "near",
      id: "okta-client-secret",
      severity: "high",
      words: ["okta"],
      layouts: ["{base64url:64}"],
      explain: { title: "Okta OAuth client secret", opens: "identity" },
    },
  ],
};
