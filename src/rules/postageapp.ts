import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "postageapp-api-key",
      severity: "medium",
      layouts: ["{alnum:32}"],
      words: ["postageapp"],
      explain: { title: "PostageApp API key", opens: "messaging" },
    },
  ],
};
