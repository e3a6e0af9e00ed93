import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "codecov-upload-token",
      severity: "low",
      layouts: ["{uuid}"],
      words: ["codecov"],
      explain: { title: "Codecov access/upload token", opens: "source-code" },
    },
  ],
};
