import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "hybiscus-api-key",
      severity: "medium",
      layouts: ["{alnum:43}"],
      words: ["hybiscus"],
      explain: { title: "Hybiscus API key", opens: "service" },
    },
  ],
};
