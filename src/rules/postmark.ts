/** Postmark. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "postmark-server-token",
      severity: "high",
      words: ["postmark"],
      layouts: ["{uuid}"],
      explain: {
        title: "Postmark server or account token",
        opens: "email",
        url: "https://postmarkapp.com/developer/api/overview",
      },
    },
  ],
};
