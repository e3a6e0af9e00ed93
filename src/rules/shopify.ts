/** Shopify. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "shopify-token",
      severity: "high",
      layouts: ["(shpat_|shpca_|shppa_|shpss_|shpua_|shprt_){hex:32}", "shptka_{hex-lower:32}"],
      explain: {
        title: "Shopify access token or app secret",
        opens: "payments",
        url: "https://shopify.dev/docs/apps/build/authentication-authorization/client-secrets/rotate-revoke-client-credentials",
      },
    },
    {
      kind: "near",
      id: "shopify-app-secret",
      severity: "high",
      words: ["shopify"],
      layouts: ["{hex-lower:32}"],
      explain: { title: "Shopify app secret, old form", opens: "payments" },
    },
  ],
};
