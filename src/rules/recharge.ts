import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "recharge-api-token",
      severity: "high",
      layouts: ["sk_{set(1235):1}x{set(1235):1}_{hex-lower:64}"],
      near: ["recharge"],
      explain: { title: "Recharge API token", opens: "payments" },
    },
  ],
};
