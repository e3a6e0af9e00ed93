import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "enablex-api-key",
      severity: "medium",
      layouts: ["{alnum:36}"],
      words: ["enablex"],
      explain: { title: "Enablex API key", opens: "messaging" },
    },
  ],
};
