import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "shape",
      id: "kagi-api-key",
      severity: "low",
      confidence: "medium",
      layouts: ["{base64url:43}"],
      near: ["kagi"],
      before: "{base64url:11}.",
      explain: { title: "Kagi API key", opens: "ai" },
    },
  ],
};
