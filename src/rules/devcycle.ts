import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "devcycle-server-key",
      severity: "medium",
      layouts: ["dvc_server_{hex-lower:32}"],
      explain: { title: "DevCycle server SDK key", opens: "service" },
    },
  ],
};
