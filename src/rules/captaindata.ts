import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "captaindata-api-key",
      severity: "low",
      layouts: ["{hex-lower:64}"],
      words: ["captaindata"],
      explain: { title: "CaptainData API key", opens: "service" },
    },
  ],
};
