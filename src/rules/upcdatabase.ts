import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "upcdatabase-api-key",
      severity: "low",
      layouts: ["{alnum-upper:32}"],
      words: ["upcdatabase"],
      explain: { title: "UPCDatabase API key", opens: "service" },
    },
  ],
};
