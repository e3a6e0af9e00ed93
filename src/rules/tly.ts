import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "tly-api-key",
      severity: "medium",
      layouts: ["{alnum:60}"],
      words: ["tly"],
      explain: { title: "TLy API key", opens: "service" },
    },
  ],
};
