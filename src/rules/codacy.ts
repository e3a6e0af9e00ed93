import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "codacy-token",
      severity: "medium",
      layouts: ["{alnum:20}", "{hex-lower:32}"],
      words: ["codacy"],
      explain: { title: "Codacy API token", opens: "source-code" },
    },
  ],
};
