import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "voodoosms-api-key",
      severity: "medium",
      layouts: ["{alnum:46}"],
      words: ["voodoosms"],
      explain: { title: "VoodooSMS API key", opens: "messaging" },
    },
  ],
};
