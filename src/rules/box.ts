import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "box-client-secret",
      severity: "high",
      layouts: ["{alnum:32}"],
      words: ["box", "boxapp", "boxclientsecret"],
      explain: { title: "Box OAuth client secret / access token", opens: "service" },
    },
  ],
};
