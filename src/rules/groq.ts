/** Groq. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "groq-api-key",
      severity: "high",
      exact: ["groq"],
      layouts: ["gsk_{alnum:52}"],
      explain: { title: "Groq API key", opens: "ai", url: "https://console.groq.com/docs/quickstart" },
    },
  ],
};
