/** Vercel. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "vercel-ai-gateway-key",
      severity: "medium",
      layouts: ["vck_{base64url:56}"],
      explain: { title: "Vercel AI Gateway key", opens: "ai" },
    },
    {
      kind: "token",
      id: "vercel-personal-access-token",
      severity: "high",
      layouts: ["vcp_{base64url:56}"],
      explain: {
        title: "Vercel personal access token",
        opens: "cloud-account",
        url: "https://vercel.com/docs/rest-api",
      },
    },
    {
      kind: "token",
      id: "vercel-integration-token",
      severity: "high",
      layouts: ["vci_{base64url:56}"],
      explain: { title: "Vercel integration token", opens: "cloud-account" },
    },
    {
      kind: "token",
      id: "vercel-app-access-token",
      severity: "high",
      layouts: ["vca_{base64url:56}"],
      explain: { title: "Vercel app access token", opens: "cloud-account" },
    },
    {
      kind: "token",
      id: "vercel-app-refresh-token",
      severity: "high",
      layouts: ["vcr_{base64url:56}"],
      explain: { title: "Vercel app refresh token", opens: "cloud-account" },
    },
    {
      kind: "token",
      id: "vercel-blob-token",
      severity: "medium",
      layouts: ["vercel_blob_rw_{alnum:16}_{alnum:30-40}"],
      explain: { title: "Vercel blob read-write token", opens: "cloud-account" },
    },
    {
      kind: "near",
      id: "vercel-legacy-token",
      severity: "high",
      words: ["vercel", "verceltoken", "zeit"],
      layouts: ["{alnum:24}"],
      explain: { title: "Vercel access token, old form", opens: "cloud-account" },
    },
  ],
};
