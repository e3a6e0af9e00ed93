import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "gemini-secret",
      severity: "medium",
      layouts: ["{alnum:27-28}"],
      words: ["gemini"],
      explain: { title: "Gemini API secret", opens: "payments" },
    },
  ],
};
