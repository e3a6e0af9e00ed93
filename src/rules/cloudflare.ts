/** Cloudflare. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "cloudflare-api-token",
      severity: "critical",
      layouts: [
        "(cfut_|cfat_|cfk_){alnum:40}{hex-lower:8}",
        "cfoat_{alnum:40-100}",
        "v1.0-{hex-lower:24}-{hex-lower:146}",
      ],
      explain: {
        title: "Cloudflare API token",
        opens: "cloud-account",
        url: "https://developers.cloudflare.com/fundamentals/api/how-to/roll-token/",
      },
    },
    {
      kind: "token",
      id: "cloudflare-tunnel-token",
      severity: "high",
      layouts: ["eyJhIjoi{base64:120-250}"],
      near: ["cloudflared", "tunnel", "cloudflare"],
      explain: { title: "Cloudflare tunnel token", opens: "cloud-account" },
    },
    {
      kind: "near",
      id: "cloudflare-legacy-global-api-key",
      severity: "critical",
      words: ["cloudflare", "xauthkey", "cfapikey"],
      layouts: ["{hex-lower:37}"],
      explain: {
        title: "Cloudflare global API key, old form",
        opens: "cloud-account",
        url: "https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/",
      },
    },
    {
      kind: "near",
      id: "cloudflare-r2-secret-access-key",
      severity: "high",
      words: ["r2", "cloudflarestorage", "r2secret"],
      layouts: ["{hex-lower:64}"],
      explain: {
        title: "Cloudflare R2 S3 secret access key",
        opens: "cloud-account",
        url: "https://developers.cloudflare.com/r2/api/tokens/",
      },
    },
    {
      kind: "near",
      id: "cloudflare-legacy-api-token",
      severity: "critical",
      words: ["cloudflare", "cfapitoken", "cloudflareapitoken"],
      layouts: ["{base64url:40}"],
      explain: {
        title: "Cloudflare API token, old form",
        opens: "cloud-account",
        url: "https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/",
      },
    },
    {
      kind: "token",
      id: "cloudflare-turnstile-site-key",
      severity: "low",
      identifier: true,
      // The secret key is longer by twelve.
      layouts: ["0x4AAAAAA{base64url:14-16}"],
      explain: { title: "Cloudflare Turnstile site key", opens: "service" },
    },
    {
      kind: "token",
      id: "cloudflare-turnstile-secret-key",
      severity: "medium",
      layouts: ["0x4AAAAAA{base64url:26}"],
      explain: { title: "Cloudflare Turnstile secret key", opens: "service" },
    },
  ],
};
