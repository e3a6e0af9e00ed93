import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "ebay-client-secret",
      severity: "high",
      layouts: ["PRD-{hex-lower:12}-{hex-lower:4}-{hex-lower:4}-{hex-lower:4}-{hex-lower:4}"],
      near: ["ebay"],
      explain: { title: "eBay Cert ID", opens: "service" },
    },
  ],
};
