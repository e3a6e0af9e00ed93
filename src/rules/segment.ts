/** Segment. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "segment-public-api-token",
      severity: "high",
      layouts: ["sgp_{alnum:64}"],
      explain: { title: "Segment public API token", opens: "monitoring" },
    },
    {
      kind: "near",
      id: "segment-legacy-api-token",
      severity: "medium",
      words: ["segment"],
      layouts: ["{base64url:43}.{base64url:43}"],
      explain: { title: "Segment config API token", opens: "monitoring" },
    },
    {
      kind: "near",
      id: "segment-write-key",
      severity: "low",
      words: ["segment"],
      layouts: ["{alnum:32}"],
      explain: { title: "Segment write key", opens: "service" },
    },
  ],
};
