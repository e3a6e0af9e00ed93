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
    {
      kind: "near",
      id: "hetzner-dns-api-token",
      severity: "high",
      words: ["hetzner"],
      layouts: ["{alnum:32}"],
      explain: { title: "Hetzner DNS API token", opens: "cloud-account" },
    },
  ],
};
