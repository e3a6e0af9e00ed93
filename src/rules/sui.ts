import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "sui-private-key",
      severity: "critical",
      layouts: ["suiprivkey1{set(02-9ac-hj-np-z):59}"],
      explain: { title: "Sui private key", opens: "payments" },
    },
  ],
};
