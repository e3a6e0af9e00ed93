import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "faceplusplus-api-key",
      severity: "medium",
      layouts: ["{base64url:32}"],
      words: ["faceplusplus"],
      explain: { title: "FacePlusPlus API key", opens: "ai" },
    },
  ],
};
