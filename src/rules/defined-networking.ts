import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "defined-networking-api-key",
      severity: "high",
      layouts: ["dnkey-{alnum-upper:26}-{alnum-upper:52}"],
      explain: { title: "Defined Networking nebula API key", opens: "cloud-account" },
    },
  ],
};
