/** Perplexity. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "perplexity-api-key",
      severity: "high",
      exact: ["perplexity"],
      layouts: ["pplx-{alnum:48}"],
      explain: { title: "Perplexity API key", opens: "ai", url: "https://docs.perplexity.ai/" },
    },
  ],
};
