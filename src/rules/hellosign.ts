import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "hellosign-api-key",
      severity: "medium",
      layouts: ["{set(0-9A-Za-z+/-):64}"],
      words: ["hellosign"],
      explain: { title: "HelloSign API key", opens: "service" },
    },
  ],
};
