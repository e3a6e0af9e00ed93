/** Tailscale. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "tailscale-key",
      severity: "critical",
      layouts: ["(tskey-auth-|tskey-api-|tskey-client-|tskey-scim-|tskey-webhook-){alnum:12-17}-{alnum:20-32}"],
      explain: {
        title: "Tailscale auth, API, OAuth client, SCIM or webhook key",
        opens: "cloud-account",
        url: "https://tailscale.com/kb/1277/key-prefixes",
      },
    },
  ],
};
