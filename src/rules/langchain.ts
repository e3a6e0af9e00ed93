/** LangChain. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "langsmith-personal-access-token",
      severity: "medium",
      layouts: ["lsv2_pt_{hex-lower:32}_{hex-lower:10}"],
      explain: { title: "LangChain LangSmith personal access token", opens: "ai" },
    },
    {
      kind: "token",
      id: "langsmith-service-key",
      severity: "high",
      layouts: ["lsv2_sk_{hex-lower:32}_{hex-lower:10}"],
      explain: { title: "LangChain LangSmith service key", opens: "ai" },
    },
  ],
};
