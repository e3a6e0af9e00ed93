import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "protocolsio-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:64}"],
      words: ["protocols"],
      explain: { title: "Protocols.io API key", opens: "service" },
    },
  ],
};
