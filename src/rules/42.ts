import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "intra42-client-secret",
      severity: "medium",
      layouts: ["(s-s4t2ud-|s-s4t2af-){hex-lower:64}"],
      explain: { title: "Service 42 intra client secret", opens: "service" },
    },
  ],
};
