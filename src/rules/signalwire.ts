import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "signalwire-api-key",
      severity: "medium",
      layouts: ["{alnum:50}"],
      words: ["signalwire"],
      explain: { title: "Signalwire API key", opens: "messaging" },
    },
  ],
};
