import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "polar-access-token",
      severity: "high",
      layouts: ["(polar_oat_|polar_pat_|polar_at_){base64url:43}"],
      explain: { title: "Polar organization, personal or OAuth token", opens: "payments" },
    },
  ],
};
