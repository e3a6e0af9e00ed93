import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "etsy-api-key",
      severity: "low",
      layouts: ["{alnum-lower:24}"],
      words: ["etsy"],
      explain: { title: "Etsy keystring", opens: "service" },
    },
  ],
};
