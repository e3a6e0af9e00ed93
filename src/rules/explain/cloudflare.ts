/** What Cloudflare calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Cloudflare. */
export const cloudflare: Readonly<Record<string, Explanation>> = {
  "cloudflare-api-token": {
    title: "Cloudflare API token",
    opens: "cloud-account",
    revoke: "vendor-page",
    url: "https://developers.cloudflare.com/fundamentals/api/how-to/roll-token/",
  },
  "cloudflare-tunnel-token": {
    title: "Cloudflare tunnel token",
    opens: "cloud-account",
    revoke: "vendor-page",
  },
  "cloudflare-legacy-global-api-key": {
    title: "Cloudflare global API key before 2026",
    opens: "cloud-account",
    revoke: "vendor-page",
    url: "https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/",
  },
  "cloudflare-r2-secret-access-key": {
    title: "Cloudflare r2 S3 secret access key",
    opens: "cloud-account",
    revoke: "vendor-page",
    url: "https://developers.cloudflare.com/r2/api/tokens/",
  },
  "cloudflare-legacy-api-token": {
    title: "Cloudflare API token before 2026",
    opens: "cloud-account",
    revoke: "vendor-page",
    url: "https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/",
  },
};
