import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "mailboxlayer-api-key",
      severity: "low",
      layouts: ["{alnum-lower:32}"],
      words: ["mailboxlayer"],
      explain: { title: "Mailboxlayer API key", opens: "service" },
    },
  ],
};
