import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "aiven-auth-token",
      severity: "critical",
      layouts: ["{base64:372}"],
      words: ["aiven"],
      explain: { title: "Aiven authentication token", opens: "database" },
    },
  ],
};
