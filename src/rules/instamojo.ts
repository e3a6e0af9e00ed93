import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "instamojo-api-key",
      severity: "high",
      layouts: ["{alnum:40}"],
      words: ["instamojo"],
      explain: { title: "Instamojo API key", opens: "payments" },
    },
    {
      kind: "near",
      id: "instamojo-secret",
      severity: "high",
      layouts: ["{alnum:128}"],
      words: ["instamojo"],
      explain: { title: "Instamojo API secret", opens: "payments" },
    },
  ],
};
