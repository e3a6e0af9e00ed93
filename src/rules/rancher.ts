import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "shape",
      id: "rancher-api-token",
      severity: "critical",
      layouts: ["{alnum-lower:54}"],
      before: "token-{alnum-lower:5}:",
      explain: { title: "Rancher API token", opens: "cloud-account" },
    },
  ],
};
