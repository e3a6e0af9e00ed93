/** Cohere. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "cohere-api-key",
      severity: "high",
      words: ["cohere", "coapikey"],
      layouts: ["{alnum:40}"],
      explain: { title: "Cohere API key", opens: "ai" },
    },
  ],
};
