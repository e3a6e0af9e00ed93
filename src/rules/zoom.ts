import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "zoom-jwt-secret",
      severity: "high",
      layouts: ["{alnum:32}"],
      words: ["zoom"],
      explain: { title: "Zoom server-to-server OAuth client secret", opens: "messaging" },
    },
  ],
};
