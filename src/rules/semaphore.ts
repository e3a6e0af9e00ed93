import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "semaphore-api-key",
      severity: "low",
      layouts: ["{alnum-lower:32}"],
      words: ["semaphore"],
      explain: { title: "Semaphore API key", opens: "source-code" },
    },
  ],
};
