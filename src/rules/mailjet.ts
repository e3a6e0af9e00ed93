import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "mailjet-credential",
      severity: "high",
      layouts: ["{hex-lower:32}"],
      words: ["mailjet", "mjapikey"],
      explain: { title: "Mailjet API key and secret key", opens: "email" },
    },
  ],
};
