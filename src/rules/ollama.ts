import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "shape",
      id: "ollama-api-key",
      severity: "medium",
      layouts: ["{hex-lower:32}.{base64url:24}"],
      near: ["ollama"],
      exact: ["ollama"],
      explain: { title: "Ollama cloud API key", opens: "ai" },
    },
  ],
};
