import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "mailerlite-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:32}"],
      words: ["mailerlite"],
      explain: { title: "MailerLite API key", opens: "email" },
    },
  ],
};
