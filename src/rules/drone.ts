import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "drone-ci-token",
      severity: "medium",
      layouts: ["{alnum:32}"],
      words: ["drone", "droneci", "dronetoken"],
      explain: { title: "Drone API token", opens: "source-code" },
    },
  ],
};
