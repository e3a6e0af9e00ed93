import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "unkey-root-key",
      severity: "high",
      layouts: ["unkey_{alnum:20-32}"],
      explain: { title: "Unkey root key", opens: "service" },
    },
  ],
};
