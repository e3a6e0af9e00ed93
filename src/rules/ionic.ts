import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "ionic-token",
      severity: "medium",
      layouts: ["ion_{alnum:42}"],
      explain: { title: "Ionic personal access token", opens: "service" },
    },
  ],
};
