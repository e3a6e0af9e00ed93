import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "apiflash-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:32}"],
      words: ["apiflash"],
      explain: { title: "Apiflash API key", opens: "service" },
    },
  ],
};
