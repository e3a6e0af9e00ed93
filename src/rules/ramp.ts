import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "ramp-client-id",
      severity: "low",
      identifier: true,
      layouts: ["ramp_id_{alnum:40}"],
      explain: { title: "Ramp client id", opens: "payments" },
    },
    {
      kind: "token",
      id: "ramp-client-secret",
      severity: "critical",
      layouts: ["ramp_sec_{alnum:48}"],
      explain: { title: "Ramp client secret", opens: "payments" },
    },
  ],
};
