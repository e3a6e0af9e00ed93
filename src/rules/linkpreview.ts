import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "linkpreview-api-key",
      severity: "low",
      layouts: ["{alnum:32}"],
      words: ["linkpreview"],
      explain: { title: "LinkPreview API key", opens: "service" },
    },
  ],
};
