/** Infura. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "infura-api-key",
      severity: "low",
      words: ["infura"],
      layouts: ["{hex-lower:32}"],
      explain: { title: "Infura API key", opens: "payments" },
    },
  ],
};
