/** SendGrid. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "sendgrid-api-key",
      severity: "high",
      layouts: ["SG.{base64url:22}.{base64url:43}"],
      explain: {
        title: "Twilio SendGrid API key",
        opens: "email",
        url: "https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys",
      },
    },
  ],
};
