import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "ecostruxureit-api-key",
      severity: "medium",
      layouts: ["AK1{set(0-9A-Za-z/):50-55}"],
      near: ["ecostruxureit"],
      explain: { title: "EcoStruxure IT API key", opens: "service" },
    },
  ],
};
