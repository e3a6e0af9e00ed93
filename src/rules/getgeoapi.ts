import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "getgeoapi-api-key",
      severity: "low",
      layouts: ["{alnum-lower:40}"],
      words: ["getgeoapi"],
      explain: { title: "GetGeoAPI API key", opens: "service" },
    },
  ],
};
