import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "qubole-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:64}"],
      words: ["qubole"],
      explain: { title: "Qubole API key", opens: "database" },
    },
  ],
};
