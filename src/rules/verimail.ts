import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "verimail-api-key",
      severity: "medium",
      layouts: ["{alnum-upper:32}"],
      words: ["verimail"],
      explain: { title: "Verimail API key", opens: "email" },
    },
  ],
};
