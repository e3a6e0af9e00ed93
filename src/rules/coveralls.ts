import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "coveralls-repo-token",
      severity: "low",
      layouts: ["{alnum-dash:37}"],
      words: ["coveralls"],
      explain: { title: "Coveralls personal API token", opens: "source-code" },
    },
  ],
};
