/** Dropbox. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "dropbox-app-key",
      severity: "low",
      identifier: true,
      words: ["dropbox"],
      layouts: ["{alnum-lower:15}"],
      called: ["app key", "dropbox key"],
      explain: { title: "Dropbox app key", opens: "storage" },
    },
    {
      kind: "token",
      id: "dropbox-short-lived-token",
      severity: "high",
      layouts: ["sl.u.{base64url:130-1500}", "sl.{base64url:130-160}"],
      explain: {
        title: "Dropbox short-lived access token",
        opens: "service",
        url: "https://developers.dropbox.com/oauth-guide",
      },
    },
    {
      kind: "shape",
      id: "dropbox-long-lived-token",
      severity: "critical",
      confidence: "medium",
      layouts: ["{alnum:11}AAAAAAAAAA{base64url:43}"],
      explain: { title: "Dropbox long-lived access token", opens: "service" },
    },
    {
      kind: "near",
      id: "dropbox-app-secret",
      severity: "medium",
      words: ["dropbox"],
      layouts: ["{alnum-lower:15}"],
      explain: { title: "Dropbox app key / secret", opens: "service" },
    },
  ],
};
