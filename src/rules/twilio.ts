/** Twilio. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "named",
      id: "twilio-auth-token",
      pair: { with: "twilio-account-sid", within: 1000 },
      severity: "critical",
      names: [["twilio"], ["auth", "token", "account"]],
      layouts: ["{hex-lower:32}"],
      explain: { title: "Twilio auth token", opens: "messaging", url: "https://www.twilio.com/docs/iam/api" },
    },
    {
      kind: "near",
      id: "twilio-auth-token-likely",
      pair: { with: "twilio-account-sid", within: 1000 },
      severity: "critical",
      words: ["twilio"],
      layouts: ["{hex-lower:32}"],
      explain: {
        title: "Twilio auth token (by what stands near it)",
        opens: "messaging",
        url: "https://www.twilio.com/docs/iam/api",
      },
    },
    {
      kind: "near",
      id: "twilio-api-key-sid",
      severity: "medium",
      words: ["twilio"],
      layouts: ["SK{hex-lower:32}"],
      explain: { title: "Twilio API key SID", opens: "messaging", url: "https://www.twilio.com/docs/iam/api-keys" },
    },
    {
      kind: "near",
      id: "twilio-api-key-secret",
      pair: { with: "twilio-api-key-sid", within: 1000 },
      severity: "critical",
      words: ["twilio"],
      layouts: ["{alnum:32}"],
      explain: { title: "Twilio API key secret", opens: "messaging", url: "https://www.twilio.com/docs/iam/api-keys" },
    },
    {
      kind: "near",
      id: "twilio-account-sid",
      severity: "low",
      identifier: true,
      words: ["twilio", "accountsid"],
      layouts: ["AC{hex-lower:32}"],
      called: ["sid"],
      explain: { title: "Twilio account SID", opens: "messaging", url: "https://www.twilio.com/docs/iam/api" },
    },
  ],
};
