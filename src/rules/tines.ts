import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "tines-webhook",
      severity: "medium",
      layouts: ["webhook/{hex-lower:32}/{hex-lower:32}"],
      near: ["tines"],
      explain: { title: "Tines webhook", opens: "service" },
    },
  ],
};
