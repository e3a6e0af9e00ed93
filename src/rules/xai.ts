/** xAI. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "xai-api-key",
      severity: "high",
      exact: ["xai"],
      layouts: ["xai-{alnum:80}"],
      explain: { title: "xAI API key", opens: "ai", url: "https://docs.x.ai/" },
    },
  ],
};
