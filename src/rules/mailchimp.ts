/** Mailchimp. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "shape",
      id: "mailchimp-api-key",
      severity: "high",
      layouts: ["{hex-lower:32}-us{digits:1-2}"],
      explain: {
        title: "Mailchimp marketing API key",
        opens: "email",
        url: "https://mailchimp.com/developer/marketing/docs/fundamentals/",
      },
    },
    {
      kind: "token",
      id: "mandrill-api-key",
      severity: "high",
      confidence: "medium",
      layouts: ["md-{base64url:22}"],
      explain: {
        title: "Mailchimp transactional API key",
        opens: "email",
        url: "https://mailchimp.com/developer/transactional/docs/fundamentals/",
      },
    },
    {
      kind: "near",
      id: "mandrill-legacy-api-key",
      severity: "high",
      words: ["mandrill"],
      layouts: ["{base64url:22}"],
      explain: { title: "Mailchimp transactional API key, old form", opens: "email" },
    },
  ],
};
