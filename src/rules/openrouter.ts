/** OpenRouter. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "openrouter-api-key",
      severity: "high",
      exact: ["openrouter"],
      layouts: ["sk-or-v1-{hex-lower:64}"],
      explain: {
        title: "OpenRouter API key",
        opens: "ai",
        url: "https://openrouter.ai/docs/api-reference/authentication",
      },
    },
  ],
};
