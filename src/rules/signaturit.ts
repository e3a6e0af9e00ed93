import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "signaturit-api-key",
      severity: "medium",
      layouts: ["{alnum:86}"],
      words: ["signaturit"],
      explain: { title: "Signaturit API key", opens: "service" },
    },
  ],
};
