import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "humanity-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:40}"],
      words: ["humanity"],
      explain: { title: "Humanity API key", opens: "service" },
    },
  ],
};
