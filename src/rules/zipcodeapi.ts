import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "zipcodeapi-api-key",
      severity: "low",
      layouts: ["{alnum:64}"],
      words: ["zipcodeapi"],
      explain: { title: "ZipCodeAPI API key", opens: "service" },
    },
  ],
};
