import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "langfuse-secret-key",
      severity: "medium",
      layouts: ["sk-lf-{uuid}"],
      explain: { title: "Langfuse secret key", opens: "ai", url: "https://langfuse.com/docs" },
    },
    {
      kind: "token",
      id: "langfuse-public-key",
      severity: "low",
      layouts: ["pk-lf-{uuid}"],
      identifier: true,
      explain: { title: "Langfuse public key", opens: "ai" },
    },
  ],
};
