/** Neon. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "neon-api-key",
      severity: "critical",
      layouts: ["napi_{alnum-lower:64}"],
      explain: { title: "Neon API key", opens: "database" },
    },
  ],
};
