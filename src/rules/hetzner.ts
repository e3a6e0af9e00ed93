/** Hetzner. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "hetzner-api-token",
      severity: "critical",
      words: ["hcloud", "hetzner"],
      layouts: ["{alnum:64}"],
      explain: { title: "Hetzner cloud API token", opens: "cloud-account" },
    },
  ],
};
