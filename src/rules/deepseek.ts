/** DeepSeek. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "deepseek-api-key",
      severity: "high",
      layouts: ["sk-{hex-lower:32}"],
      near: ["deepseek"],
      explain: { title: "DeepSeek API key", opens: "ai" },
    },
  ],
};
