import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "veriphone-api-key",
      severity: "medium",
      layouts: ["{alnum-upper:32}"],
      words: ["veriphone"],
      explain: { title: "Veriphone API key", opens: "service" },
    },
  ],
};
