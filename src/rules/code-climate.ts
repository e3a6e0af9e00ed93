import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "codeclimate-reporter-id",
      severity: "low",
      layouts: ["{hex-lower:64}"],
      called: ["reporter id"],
      words: ["codeclimate", "cctestreporterid"],
      explain: { title: "Code Climate test reporter id", opens: "source-code" },
    },
  ],
};
