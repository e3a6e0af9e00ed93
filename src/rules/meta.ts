/** Meta. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "facebook-access-token",
      severity: "high",
      layouts: ["EAA{alnum:100-250}"],
      explain: {
        title: "Meta graph API user/page/app access token",
        opens: "service",
        url: "https://developers.facebook.com/docs/facebook-login/guides/access-tokens",
      },
    },
    {
      kind: "shape",
      id: "facebook-app-access-token",
      severity: "high",
      confidence: "medium",
      layouts: ["{base64url:27}", "{hex-lower:32}"],
      before: "{digits:15-16}\\|",
      near: ["facebook", "fb"],
      explain: {
        title: "Meta app access token",
        opens: "service",
        url: "https://developers.facebook.com/docs/facebook-login/guides/access-tokens",
      },
    },
    {
      kind: "token",
      id: "instagram-access-token",
      severity: "high",
      layouts: ["(IGQVJ|IGAA){base64url:100-250}"],
      explain: { title: "Meta instagram API access token", opens: "service" },
    },
    {
      kind: "token",
      id: "threads-access-token",
      severity: "high",
      layouts: ["THAA{base64url:100-250}"],
      explain: { title: "Meta threads API access token", opens: "service" },
    },
    {
      kind: "near",
      id: "facebook-app-secret",
      severity: "high",
      words: ["facebook", "fbsecret", "meta"],
      layouts: ["{hex-lower:32}"],
      explain: { title: "Meta app secret", opens: "service" },
    },
    {
      kind: "near",
      id: "metaapi-api-key",
      severity: "medium",
      words: ["metaapi"],
      layouts: ["{hex-lower:64}"],
      explain: { title: "Meta API key", opens: "payments" },
    },
  ],
};
