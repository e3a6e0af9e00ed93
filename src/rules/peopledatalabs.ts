import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "peopledatalabs-api-key",
      severity: "low",
      layouts: ["{alnum-lower:64}"],
      words: ["peopledatalabs"],
      explain: { title: "PeopleDataLabs API key", opens: "service" },
    },
  ],
};
