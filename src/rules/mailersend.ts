import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "mailersend-api-token",
      severity: "high",
      layouts: ["mlsn.{hex-lower:64}"],
      explain: { title: "MailerSend API token", opens: "email" },
    },
  ],
};
