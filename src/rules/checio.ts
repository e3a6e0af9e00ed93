import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "checio-api-key",
      severity: "medium",
      layouts: ["pk_{alnum-lower:45}"],
      near: ["checio"],
      explain: { title: "ChecIO API key", opens: "service" },
    },
  ],
};
