import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "pganalyze-read-key",
      severity: "medium",
      layouts: ["pgar_{alnum:27}"],
      explain: { title: "pganalyze read API key", opens: "monitoring" },
    },
  ],
};
