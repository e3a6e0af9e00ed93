/** Scaleway. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "scaleway-access-key",
      severity: "medium",
      confidence: "medium",
      layouts: ["SCW{alnum-upper:17}"],
      explain: { title: "Scaleway access key id", opens: "cloud-account" },
    },
    {
      kind: "near",
      id: "scaleway-secret-key",
      severity: "critical",
      words: ["scaleway", "scw"],
      layouts: ["{uuid}"],
      explain: { title: "Scaleway secret key", opens: "cloud-account" },
    },
  ],
};
