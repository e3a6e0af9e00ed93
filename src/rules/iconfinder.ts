import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "iconfinder-api-key",
      severity: "medium",
      layouts: ["{alnum:64}"],
      words: ["iconfinder"],
      explain: { title: "IconFinder API key", opens: "service" },
    },
  ],
};
