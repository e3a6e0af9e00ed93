import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "ipgeolocation-api-key",
      severity: "low",
      layouts: ["{alnum-lower:32}"],
      words: ["ipgeolocation"],
      explain: { title: "IPGeolocation API key", opens: "service" },
    },
  ],
};
