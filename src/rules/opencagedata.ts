import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "opencagedata-api-key",
      severity: "low",
      layouts: ["{alnum-lower:32}"],
      words: ["opencagedata"],
      explain: { title: "OpenCageData API key", opens: "service" },
    },
  ],
};
