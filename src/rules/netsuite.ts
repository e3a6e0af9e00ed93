import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "netsuite-token-credential",
      severity: "critical",
      layouts: ["{hex-lower:64}"],
      words: ["netsuite"],
      explain: { title: "NetSuite consumer or token key/secret", opens: "service" },
    },
  ],
};
