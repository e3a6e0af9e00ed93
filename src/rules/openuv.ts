import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "openuv-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:32}"],
      words: ["openuv"],
      explain: { title: "OpenUV API key", opens: "service" },
    },
  ],
};
