import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "trufflehog-enterprise-secret",
      severity: "medium",
      layouts: ["thog-secret-{hex-lower:32}"],
      explain: { title: "Truffle Security enterprise scanner secret", opens: "service" },
    },
    {
      kind: "token",
      id: "trufflehog-enterprise-key",
      severity: "low",
      layouts: ["thog-key-{hex-lower:16}"],
      explain: { title: "Truffle Security enterprise scanner key id", opens: "service" },
    },
  ],
};
