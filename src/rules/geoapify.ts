import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "geoapify-api-key",
      severity: "low",
      layouts: ["{alnum-lower:32}"],
      words: ["geoapify"],
      explain: { title: "Geoapify API key", opens: "service" },
    },
  ],
};
