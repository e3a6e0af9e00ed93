import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "nostr-private-key",
      severity: "high",
      layouts: ["nsec1{set(02-9ac-hj-np-z):58}"],
      explain: {
        title: "Nostr nsec private key",
        opens: "payments",
        url: "https://github.com/nostr-protocol/nips/blob/master/19.md",
      },
    },
  ],
};
