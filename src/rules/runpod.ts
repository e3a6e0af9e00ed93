import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "runpod-api-key",
      severity: "high",
      layouts: ["rpa_{alnum-upper:40}{alnum:6}"],
      explain: { title: "RunPod API key", opens: "ai" },
    },
  ],
};
