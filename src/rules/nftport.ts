import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "nftport-api-key",
      severity: "medium",
      layouts: ["{uuid}"],
      words: ["nftport"],
      explain: { title: "NFTPort API key", opens: "payments" },
    },
  ],
};
