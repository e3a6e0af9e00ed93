import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "ipapi-api-key",
      severity: "low",
      layouts: ["{alnum-lower:32}"],
      words: ["ipapi"],
      explain: { title: "Ipapi API key", opens: "service" },
    },
  ],
};
