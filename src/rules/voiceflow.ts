import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "voiceflow-api-key",
      severity: "medium",
      layouts: ["VF.[(DM|WS).]{hex-lower:24}.{alnum:16}"],
      explain: { title: "Voiceflow API key", opens: "ai" },
    },
  ],
};
