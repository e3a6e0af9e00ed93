import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "mailsac-api-key",
      severity: "medium",
      layouts: ["k_{alnum:36+}"],
      words: ["mailsac"],
      explain: { title: "Mailsac API key", opens: "email" },
    },
  ],
};
