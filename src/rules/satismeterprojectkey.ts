import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "satismeterproject-token",
      severity: "medium",
      layouts: ["{alnum:32}"],
      words: ["satismeter"],
      explain: { title: "SatismeterProjectkey API token", opens: "service" },
    },
  ],
};
