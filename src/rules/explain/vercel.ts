/** What Vercel calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Vercel. */
export const vercel: Readonly<Record<string, Explanation>> = {
  "vercel-ai-gateway-key": {
    title: "Vercel AI Gateway key",
    opens: "ai",
    revoke: "vendor-page",
  },
  "vercel-personal-access-token": {
    title: "Vercel personal access token",
    opens: "cloud-account",
    revoke: "vendor-page",
    url: "https://vercel.com/docs/rest-api",
  },
  "vercel-integration-token": {
    title: "Vercel integration token",
    opens: "cloud-account",
    revoke: "vendor-page",
  },
  "vercel-app-access-token": {
    title: "Vercel app access token",
    opens: "cloud-account",
    revoke: "vendor-page",
  },
  "vercel-app-refresh-token": {
    title: "Vercel app refresh token",
    opens: "cloud-account",
    revoke: "vendor-page",
  },
  "vercel-blob-token": {
    title: "Vercel blob read-write token",
    opens: "cloud-account",
    revoke: "vendor-page",
  },
  "vercel-legacy-token": {
    title: "Vercel access token without prefix",
    opens: "cloud-account",
    revoke: "vendor-page",
  },
};
