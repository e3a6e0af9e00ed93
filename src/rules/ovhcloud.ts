/** OVHcloud. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "ovh-application-key",
      severity: "low",
      words: ["ovh"],
      layouts: ["{hex-lower:16}"],
      explain: { title: "OVHcloud application key", opens: "cloud-account" },
    },
    {
      kind: "near",
      id: "ovh-application-secret",
      severity: "critical",
      words: ["ovh"],
      layouts: ["{hex-lower:32}"],
      explain: { title: "OVHcloud application secret", opens: "cloud-account" },
    },
  ],
};
