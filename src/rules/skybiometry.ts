import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "skybiometry-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:25-26}"],
      words: ["skybiometry"],
      explain: { title: "SkyBiometry API key", opens: "service" },
    },
  ],
};
