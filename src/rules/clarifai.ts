import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "clarifai-api-key",
      severity: "medium",
      layouts: ["{hex-lower:32}"],
      words: ["clarifai"],
      explain: { title: "Clarifai API key / PAT", opens: "ai" },
    },
  ],
};
