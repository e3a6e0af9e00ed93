/** Linear. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "linear-api-key",
      severity: "high",
      layouts: ["lin_api_{alnum:40}", "lin_oauth_{hex-lower:64}"],
      explain: { title: "Linear API key", opens: "service" },
    },
    {
      kind: "token",
      id: "linear-webhook-secret",
      severity: "low",
      layouts: ["lin_wh_{alnum:40}"],
      explain: { title: "Linear webhook signing secret", opens: "service" },
    },
    {
      kind: "near",
      id: "linear-client-secret",
      severity: "medium",
      words: ["linear"],
      layouts: ["{hex-lower:32}"],
      explain: { title: "Linear OAuth client secret", opens: "service" },
    },
  ],
};
