import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "websitepulse-api-key",
      severity: "medium",
      layouts: ["{hex-lower:32}"],
      words: ["websitepulse"],
      explain: { title: "Websitepulse API key", opens: "monitoring" },
    },
  ],
};
