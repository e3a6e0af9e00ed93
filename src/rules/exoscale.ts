import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "exoscale-api-key",
      severity: "medium",
      layouts: ["EXO{hex-lower:24}"],
      exact: ["exoscale"],
      explain: { title: "Exoscale API key id", opens: "cloud-account" },
    },
    {
      kind: "near",
      id: "exoscale-api-secret",
      severity: "critical",
      layouts: ["{base64url:43}"],
      words: ["exoscale"],
      explain: { title: "Exoscale API secret", opens: "cloud-account" },
    },
  ],
};
