import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "shape",
      id: "baseten-api-key",
      severity: "medium",
      confidence: "medium",
      layouts: ["{alnum:32}"],
      near: ["baseten"],
      before: "{alnum:8}.",
      explain: { title: "Baseten API key", opens: "ai" },
    },
  ],
};
