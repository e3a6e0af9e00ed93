import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "cursor-api-key",
      severity: "medium",
      layouts: ["key_{hex-lower:64}"],
      near: ["cursor"],
      exact: ["cursor"],
      explain: { title: "Cursor user or admin API key", opens: "ai" },
    },
  ],
};
