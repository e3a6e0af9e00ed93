import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "float-api-key",
      severity: "medium",
      layouts: ["{hex-lower:16}{base64:42-43}="],
      words: ["float"],
      explain: { title: "Float API key", opens: "service" },
    },
  ],
};
