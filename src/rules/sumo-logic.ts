/** Sumo Logic. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "sumologic-access-id",
      severity: "low",
      words: ["sumo", "sumologic"],
      layouts: ["su{alnum:12}"],
      explain: { title: "Sumo Logic access id", opens: "monitoring" },
    },
    {
      kind: "near",
      id: "sumologic-access-key",
      severity: "high",
      words: ["sumo", "sumologic"],
      layouts: ["{alnum:64}"],
      explain: { title: "Sumo Logic access key", opens: "monitoring" },
    },
  ],
};
