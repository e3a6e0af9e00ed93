import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "endor-labs-key",
      severity: "medium",
      layouts: ["endr+{alnum-dash:16}"],
      explain: { title: "Endor Labs API key or secret", opens: "source-code" },
    },
  ],
};
