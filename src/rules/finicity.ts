import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "finicity-api-token",
      severity: "high",
      layouts: ["{hex-lower:32}"],
      words: ["finicity"],
      explain: { title: "Finicity app token / key", opens: "payments" },
    },
    {
      kind: "near",
      id: "finicity-client-secret",
      severity: "high",
      layouts: ["{alnum:20}"],
      words: ["finicity"],
      explain: { title: "Finicity partner secret", opens: "payments" },
    },
  ],
};
