/** Brevo. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "brevo-api-key",
      severity: "high",
      layouts: ["xkeysib-{hex-lower:64}-{alnum:16}"],
      explain: { title: "Brevo API key", opens: "email", url: "https://developers.brevo.com/docs/getting-started" },
    },
    {
      kind: "token",
      id: "brevo-smtp-key",
      severity: "high",
      layouts: ["xsmtpsib-{hex-lower:64}-{alnum:16}"],
      explain: { title: "Brevo SMTP key", opens: "email" },
    },
  ],
};
