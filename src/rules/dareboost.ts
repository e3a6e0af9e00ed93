import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "dareboost-api-key",
      severity: "medium",
      layouts: ["{alnum:60}"],
      words: ["dareboost"],
      explain: { title: "Dareboost API key", opens: "cloud-account" },
    },
  ],
};
