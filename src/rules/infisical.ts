import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "infisical-service-token",
      severity: "critical",
      layouts: ["st.{hex-lower:24}.{hex-lower:32}.{hex-lower:32}"],
      explain: { title: "Infisical service token", opens: "cloud-account" },
    },
  ],
};
