import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "bannerbear-api-key",
      severity: "medium",
      layouts: ["{alnum:22}tt"],
      words: ["bannerbear"],
      explain: { title: "Bannerbear API key", opens: "service" },
    },
  ],
};
