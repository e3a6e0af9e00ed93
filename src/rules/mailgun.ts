/** Mailgun. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "mailgun-private-key",
      severity: "high",
      layouts: ["key-{hex-lower:32}"],
      explain: { title: "Mailgun private API key", opens: "email" },
    },
    {
      kind: "shape",
      id: "mailgun-domain-sending-key",
      severity: "high",
      layouts: ["{hex-lower:32}-{hex-lower:8}-{hex-lower:8}"],
      explain: { title: "Mailgun API key, newer form", opens: "email" },
    },
    {
      kind: "token",
      id: "mailgun-public-key",
      severity: "low",
      layouts: ["pubkey-{hex-lower:32}"],
      near: ["mailgun"],
      explain: { title: "Mailgun public validation key", opens: "email" },
    },
    {
      kind: "near",
      id: "mailgun-signing-key",
      severity: "medium",
      words: ["mailgun"],
      layouts: ["{hex-lower:32}"],
      explain: { title: "Mailgun webhook signing key", opens: "email" },
    },
  ],
};
