import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "wireguard-private-key",
      severity: "critical",
      layouts: ["{base64:42}{set(AEIMQUYcgkosw048):1}="],
      words: ["privatekey", "presharedkey", "wireguard"],
      explain: {
        title: "WireGuard PrivateKey of an interface",
        opens: "private-key",
        url: "https://www.wireguard.com/quickstart/",
      },
    },
  ],
};
