import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "midtrans-server-key",
      severity: "critical",
      layouts: ["Mid-server-{word:16-20}"],
      explain: { title: "Midtrans production server key", opens: "payments" },
    },
  ],
};
