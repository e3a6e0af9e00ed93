import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "intra42-client-secret",
      severity: "medium",
      layouts: ["(s-s4t2ud-|s-s4t2af-){hex-lower:64}"],
      explain: { title: "42 Intra client secret", opens: "service" },
    },
  ],
};
