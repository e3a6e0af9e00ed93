import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "vultr-api-key",
      severity: "critical",
      layouts: ["{alnum-upper:36}"],
      words: ["vultr"],
      explain: { title: "Vultr API key", opens: "cloud-account" },
    },
  ],
};
