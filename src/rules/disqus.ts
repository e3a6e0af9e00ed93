import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "disqus-api-key",
      severity: "medium",
      layouts: ["{alnum:64}"],
      words: ["disqus"],
      explain: { title: "Disqus API key", opens: "service" },
    },
  ],
};
