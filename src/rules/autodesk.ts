import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "autodesk-api-key",
      severity: "medium",
      layouts: ["{alnum:32}"],
      words: ["autodesk"],
      explain: { title: "Autodesk API key", opens: "service" },
    },
    {
      kind: "near",
      id: "autodesk-secret",
      severity: "medium",
      layouts: ["{alnum:16}"],
      words: ["autodesk"],
      explain: { title: "Autodesk API secret", opens: "service" },
    },
  ],
};
