import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "clojars-deploy-token",
      severity: "high",
      layouts: ["CLOJARS_{hex-lower:60}"],
      explain: {
        title: "Clojars deploy token",
        opens: "packages",
        url: "https://github.com/clojars/clojars-web/wiki/Deploy-Tokens",
      },
    },
  ],
};
