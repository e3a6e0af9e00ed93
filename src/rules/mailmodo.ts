import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "mailmodo-api-key",
      severity: "medium",
      layouts: ["{alnum-upper:7}-{alnum-upper:7}-{alnum-upper:7}-{alnum-upper:7}"],
      words: ["mailmodo"],
      explain: { title: "Mailmodo API key", opens: "email" },
    },
  ],
};
