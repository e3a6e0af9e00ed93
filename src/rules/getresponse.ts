import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "getresponse-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:32}"],
      words: ["getresponse"],
      explain: { title: "GetResponse API key", opens: "messaging" },
    },
  ],
};
